// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// `text` as one line that is safe to print on a terminal: control characters (C0, DEL, C1), line
/// separators and characters that reorder text become U+FFFD or, for tabs and line feeds, blanks;
/// so do bytes that are not UTF-8.
std::string printable(std::string_view text);

}  // namespace dossier
