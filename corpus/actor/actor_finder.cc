// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/actor_finder.h"

#include <algorithm>
#include <string>

#include "corpus/actor/candidate_finder.h"
#include "corpus/actor/foreign_reader.h"
#include "corpus/actor/name_resolver.h"
#include "corpus/text/fold.h"

namespace dossier {
namespace {

// The outlet's name as its tokens are folded, without the article.
std::string folded_name(const Outlet& outlet) {
  std::string folded;
  const std::string_view name = outlet.name;
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find(' ', begin), name.size());
    const std::string word = fold_word(name.substr(begin, end - begin));
    if (begin > 0 || word != "the")
      folded += (folded.empty() ? "" : " ") + word;
    begin = end + 1;
  }
  return folded;
}

// "Harbor Lines <HBL.N>" has a ticker behind the name, and other texts what is left of markup.
bool is_in_angle_brackets(const NameTokens& tokens, const Candidate& candidate) {
  const std::size_t end = candidate.end_token;
  return candidate.first_token > 0 && tokens[candidate.first_token - 1].text == "<" &&
         end < tokens.size() && (tokens[end].text == ">" || tokens[end].text == ".");
}

// "NOTE", "EDT" and the "L.P." behind a firm are written as acronyms are.
bool is_no_acronym(const NameTokens& tokens, const Candidate& candidate) {
  return candidate.known.empty() && candidate.words == 1 &&
         tokens.is_acronym(candidate.first_token) &&
         tokens.has(candidate.first_token, WordClass::NotName);
}

}  // namespace

std::vector<Actor> find_actors(const AnalyzedText& text, std::string_view language,
                               std::span<const Outlet> outlets, const Knowledge& knowledge) {
  const NameTokens tokens(text, WordClasses::built_in());
  const bool english = language.empty() || language == "en";
  std::vector<Candidate> candidates =
      english ? find_candidates(tokens, knowledge) : find_foreign_candidates(tokens, knowledge);
  std::vector<std::string> names;
  for (const Outlet& outlet : outlets) {
    names.push_back(folded_name(outlet));
    if (outlet.span)
      names.push_back(text.folded(*outlet.span));
  }
  std::erase_if(candidates, [&](const Candidate& candidate) {
    const ByteSpan span = {tokens[candidate.first_token].span.begin,
                           tokens[candidate.end_token - 1].span.end};
    const bool in_role = std::ranges::any_of(
        outlets, [&](const Outlet& outlet) { return outlet.span && outlet.span->overlaps(span); });
    return in_role || is_in_angle_brackets(tokens, candidate) || is_no_acronym(tokens, candidate) ||
           std::ranges::find(names, text.folded(span)) != names.end();
  });
  std::vector<Actor> actors = resolve_names(tokens, knowledge, candidates);
  std::erase_if(actors, [&](const Actor& actor) {
    return actor.type == ActorType::Organization &&
           std::ranges::find(outlets, actor.name, &Outlet::name) != outlets.end();
  });
  return actors;
}

}  // namespace dossier
