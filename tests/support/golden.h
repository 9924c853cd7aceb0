// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// Checks that `printed`, but for the database's token, is the content of tests/cli/golden/NAME.
/// With UPDATE_GOLDEN=1 in the environment it writes the file instead: read the diff before
/// committing it.
void check_golden(std::string_view name, std::string_view printed);

}  // namespace dossier
