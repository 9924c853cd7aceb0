// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/corpus/actor/found_actors.h"

#include <doctest/doctest.h>

#include "corpus/actor/actor_finder.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {

std::string found_actors(std::string_view text, std::string_view language) {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  std::string found;
  for (const Actor& actor : find_actors(analyzed, language, {}, shipped_extractor().actors())) {
    if (!found.empty())
      found += "; ";
    found += actor.name + " (" + std::string(to_string(actor.type)) + ")";
  }
  return found;
}

void check_actors(const std::vector<ActorRow>& rows) {
  for (const ActorRow& row : rows) {
    CAPTURE(row.text);
    CHECK(found_actors(row.text) == row.actors);
  }
}

}  // namespace dossier
