// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/span.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// A place at which a text names an outlet, in whatever role or none: tokens [first_token,
/// end_token), without an article, in one sentence.
struct OutletMention {
  std::size_t first_token = 0;
  std::size_t end_token = 0;
  std::string_view name;   ///< the usual name; views the lexicon, the text or the publisher
  bool is_known = false;   ///< in the lexicon, else it only looks like an outlet's name
  bool is_agency = false;  ///< the lexicon says so
  bool needs_cue = false;  ///< the words mean other things too: "Time"

  /// The bytes of the name, with a capitalised "The" before it.
  ByteSpan span_in(const AnalyzedText& text) const;
};

/// Whether the lexicon says that the mention names a news agency, or the form of its name does.
bool names_agency(const AnalyzedText& text, const OutletMention& mention);

/// Every mention of an outlet, in the order of the text: by names of the lexicon, by names that
/// have an outlet's form ("Straits Gazette", "the newspaper Tiempo Sureño"), and by short names
/// that stand for one named before or for the publisher ("the Post"). A linear pass that looks at
/// capitalised words only.
std::vector<OutletMention> find_outlet_mentions(const AnalyzedText& text,
                                                std::string_view publisher,
                                                const OutletLexicon& lexicon);

}  // namespace dossier
