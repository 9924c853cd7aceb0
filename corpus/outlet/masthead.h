// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>

#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/span.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// A line of a text that says who published it.
struct Masthead {
  std::string name;  ///< the usual name, where the lexicon has one
  ByteSpan span;     ///< of the name as the line has it
};

/// The outlet that the text itself gives as its publisher: its first line is an outlet's name or
/// domain and nothing else, or one of its last lines is a copyright notice ("© 2025 The Harbor
/// Ledger. All rights reserved."). Agencies are none, since their notices stand under what others
/// published; neither are names that mean other things too, nor two outlets in one text.
std::optional<Masthead> find_masthead(const AnalyzedText& text, const OutletLexicon& lexicon);

}  // namespace dossier
