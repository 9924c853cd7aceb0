// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/document/document.h"
#include "corpus/outlet/outlet.h"
#include "corpus/quantity/quantity.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// What an article says, as far as Dossier's facets go.
struct Extraction {
  std::vector<Outlet> outlets;
  std::vector<Actor> actors;
  std::vector<Quantity> quantities;

  bool operator==(const Extraction&) const = default;
};

/// Reads the three facets out of `document`, whose text `text` analyses. Quantities are read from
/// English only, and from texts whose language is unknown. A pure function of both and the
/// compiled-in lexicons. Safe to call from many threads.
Extraction extract(const Document& document, const AnalyzedText& text);

}  // namespace dossier
