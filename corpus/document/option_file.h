// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// The text of a table that the user names with `option`, in UTF-8 and NFC with line feeds,
/// whatever its encoding. `what` says in messages what it holds. Throws Error{FileUnreadable} if it
/// cannot be read or is longer than a record may be.
std::string read_option_file(const std::string& path, std::string_view what,
                             std::string_view option);

}  // namespace dossier
