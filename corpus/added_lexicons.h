// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "corpus/extractor.h"

namespace dossier {

/// Reads the tables of --actors and --outlets; "" names none. Throws Error{FileUnreadable} for a
/// file that cannot be read and Error{Usage} for a row, with the file's name, the row's line and
/// the reason.
AddedLexicons read_added_lexicons(const std::string& actors_file, const std::string& outlets_file);

}  // namespace dossier
