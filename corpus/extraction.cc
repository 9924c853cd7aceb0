// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/extraction.h"

#include <string_view>

#include "corpus/actor/actor_finder.h"
#include "corpus/outlet/attribution.h"
#include "corpus/outlet/outlet_finder.h"
#include "corpus/quantity/quantity_finder.h"

namespace dossier {
namespace {

// The grammar of figures is English: it would read the Spanish "10.000" as ten. A figure that is
// wrong a thousandfold is worse than none.
bool is_read_as_english(std::string_view language) {
  return language.empty() || language == "en";
}

}  // namespace

Extraction extract(const Document& document, const AnalyzedText& text) {
  Extraction extraction;
  extraction.outlets = find_outlets(document, text);
  extraction.actors = find_actors(text, document.language, extraction.outlets);
  if (is_read_as_english(document.language)) {
    extraction.quantities = find_quantities(text);
    attribute_quantities(text, extraction.outlets, extraction.actors, extraction.quantities);
  }
  return extraction;
}

}  // namespace dossier
