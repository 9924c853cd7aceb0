// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// The form under which a word is indexed and compared: NFKC with case folded (Unicode's
/// NFKC_Casefold, which also drops soft hyphens and zero-width characters), without the diacritics
/// of Latin, Greek and Cyrillic letters (ł, ø, đ, ß, æ and the like become l, o, d, ss, ae),
/// without apostrophes, without the dots of acronyms ("U.S." gives "us"), and without the
/// separators of digit groups ("10,000" gives "10000"). Valid UTF-8 in and out; "" gives "".
std::string fold_word(std::string_view word);

}  // namespace dossier
