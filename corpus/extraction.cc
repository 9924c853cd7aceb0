// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/extraction.h"

#include "corpus/actor/actor_finder.h"
#include "corpus/outlet/attribution.h"
#include "corpus/outlet/outlet_finder.h"
#include "corpus/quantity/quantity_finder.h"

namespace dossier {

Extraction extract(const Document& document, const AnalyzedText& text) {
  Extraction extraction;
  extraction.outlets = find_outlets(document, text);
  extraction.actors = find_actors(text, document.language, extraction.outlets);
  extraction.quantities = find_quantities(text);
  attribute_quantities(text, extraction.outlets, extraction.actors, extraction.quantities);
  return extraction;
}

}  // namespace dossier
