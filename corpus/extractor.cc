// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/extractor.h"

#include <string_view>
#include <vector>

#include "corpus/actor/actor_finder.h"
#include "corpus/outlet/attribution.h"
#include "corpus/outlet/outlet_finder.h"
#include "corpus/outlet/text_credits.h"
#include "corpus/quantity/quantity_finder.h"
#include "corpus/quotation/quotation_finder.h"
#include "corpus/text/quoted_passages.h"

namespace dossier {
namespace {

// The grammar of figures is English: it would read the Spanish "10.000" as ten. A figure that is
// wrong a thousandfold is worse than none.
bool is_read_as_english(std::string_view language) {
  return language.empty() || language == "en";
}

}  // namespace

Extractor::Extractor(const AddedLexicons& added) : outlets_(added.outlets), actors_(added.actors) {}

Extraction Extractor::extract(const Document& document, const AnalyzedText& text) const {
  Extraction extraction;
  extraction.outlets = find_outlets(document, text, outlets_);
  extraction.actors = find_actors(text, document.language, extraction.outlets, actors_);
  const std::vector<QuotedPassage> passages = find_quoted_passages(text);
  TextCredits credits;
  if (is_read_as_english(document.language)) {
    extraction.quantities = find_quantities(text);
    if (!extraction.quantities.empty() || !passages.empty())
      credits = TextCredits(text, extraction.outlets, extraction.actors, passages, outlets_);
    attribute_quantities(text, credits, passages, extraction.quantities);
  }
  extraction.quotations = find_quotations(text, passages, credits);
  return extraction;
}

}  // namespace dossier
