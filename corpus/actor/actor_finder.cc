// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/actor_finder.h"

#include <algorithm>

#include "corpus/actor/candidate_finder.h"
#include "corpus/actor/foreign_reader.h"
#include "corpus/actor/name_resolver.h"

namespace dossier {

std::vector<Actor> find_actors(const AnalyzedText& text, std::string_view language,
                               std::span<const Outlet> outlets) {
  const NameTokens tokens(text, WordClasses::built_in());
  const Knowledge& knowledge = Knowledge::built_in();
  const bool english = language.empty() || language == "en";
  std::vector<Candidate> candidates =
      english ? find_candidates(tokens, knowledge) : find_foreign_candidates(tokens, knowledge);
  std::erase_if(candidates, [&](const Candidate& candidate) {
    const ByteSpan span = {tokens[candidate.first_token].span.begin,
                           tokens[candidate.end_token - 1].span.end};
    return std::ranges::any_of(
        outlets, [&](const Outlet& outlet) { return outlet.span && outlet.span->overlaps(span); });
  });
  return resolve_names(tokens, knowledge, candidates);
}

}  // namespace dossier
