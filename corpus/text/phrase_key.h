// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// The key under which a PhraseTable finds `phrase` in analysed text: the folded words joined by
/// single blanks, as TextAnalyzer::fold gives for names in scripts that write blanks. Needs no
/// ICU iterator, so that lexicons load in a few milliseconds. "Mail & Guardian's" gives "mail
/// guardian"; a phrase without a letter or digit gives "".
std::string phrase_key(std::string_view phrase);

}  // namespace dossier
