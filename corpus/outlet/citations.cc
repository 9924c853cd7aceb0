// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/citations.h"

#include <algorithm>
#include <utility>

#include "corpus/outlet/citation_frame.h"
#include "corpus/outlet/cue_lexicon.h"

namespace dossier {
namespace {

NamePlace place_of(const AnalyzedText& text, std::size_t first, std::size_t end) {
  const Sentence& sentence = text.sentence_of(text.tokens()[first]);
  return {text.tokens().first(sentence.end_token), sentence.first_token, first, end};
}

// Whether only commas, "and" and articles stand between two names.
bool joins_names(std::span<const Token> between) {
  return !between.empty() && between.size() <= 3 &&
         std::ranges::all_of(between,
                             [](const Token& token) {
                               return token.text == "," || token.text == "&" || token.is("and") ||
                                      token.is("or") || token.is("the");
                             }) &&
         std::ranges::any_of(between, [](const Token& token) { return !token.is("the"); });
}

// A name in a list has the frame of its neighbour: "told Reuters and the AP".
void share_frames(const AnalyzedText& text, std::span<const OutletMention> mentions,
                  std::vector<std::optional<CitationFrame>>& frames) {
  const auto listed = [&](std::size_t left) {
    return are_listed_together(text, mentions[left], mentions[left + 1]);
  };
  const auto share = [&](std::size_t from, std::size_t to) {
    if (frames[from] && !frames[to] &&
        !is_no_source(place_of(text, mentions[to].first_token, mentions[to].end_token)))
      frames[to] = frames[from];
  };
  for (std::size_t i = 0; i + 1 < mentions.size(); ++i)
    if (listed(i))
      share(i, i + 1);
  for (std::size_t i = mentions.size(); i-- > 1;)
    if (listed(i - 1))
      share(i, i - 1);
}

// The noun of "the newspaper" at `at`, which stands for an outlet named before.
std::optional<CueLexicon::Match> stand_in_at(std::span<const Token> tokens, std::size_t at) {
  if (!tokens[at].is("the") || at + 1 >= tokens.size())
    return std::nullopt;
  const auto kind = CueLexicon::builtin().match(tokens, at + 1);
  const bool stands_alone =
      kind && kind->is(Cue::Kind) &&
      !(kind->end_token < tokens.size() && tokens[kind->end_token].is_capitalized());
  return stands_alone ? kind : std::nullopt;
}

// Adds what is cited as "the newspaper". Requires a mention.
void cite_by_stand_ins(const AnalyzedText& text, std::span<const OutletMention> mentions,
                       std::vector<Citation>& citations) {
  std::optional<std::size_t> last;
  std::optional<std::size_t> last_agency;
  std::size_t next = 0;
  for (std::size_t at = mentions.front().end_token; at < text.tokens().size(); ++at) {
    for (; next < mentions.size() && mentions[next].first_token <= at; ++next) {
      last = next;
      if (names_agency(text, mentions[next]))
        last_agency = next;
    }
    if (!text.tokens()[at].is("the"))
      continue;
    const Sentence& sentence = text.sentence_of(text.tokens()[at]);
    const auto noun = stand_in_at(text.tokens().first(sentence.end_token), at);
    if (!noun)
      continue;
    const auto mention = noun->is(Cue::Agency) ? last_agency : last;
    if (!mention)
      continue;
    if (const auto frame = citation_frame(place_of(text, at + 1, noun->end_token)))
      citations.push_back({mentions[*mention].name, *mention, frame->form, frame->first, frame->end,
                           frame->cue_before});
  }
}

}  // namespace

bool are_listed_together(const AnalyzedText& text, const OutletMention& a, const OutletMention& b) {
  return text.tokens()[a.first_token].sentence == text.tokens()[b.first_token].sentence &&
         joins_names(text.tokens().subspan(a.end_token, b.first_token - a.end_token));
}

std::vector<Citation> find_citations(const AnalyzedText& text,
                                     std::span<const OutletMention> mentions) {
  std::vector<Citation> citations;
  if (mentions.empty())
    return citations;
  std::vector<std::optional<CitationFrame>> frames;
  for (const OutletMention& mention : mentions)
    frames.push_back(citation_frame(place_of(text, mention.first_token, mention.end_token)));
  share_frames(text, mentions, frames);
  for (std::size_t i = 0; i < mentions.size(); ++i)
    if (frames[i])
      citations.push_back({mentions[i].name, i, frames[i]->form,
                           std::min(frames[i]->first, mentions[i].first_token),
                           std::max(frames[i]->end, mentions[i].end_token), frames[i]->cue_before});

  cite_by_stand_ins(text, mentions, citations);
  std::ranges::stable_sort(citations, {}, &Citation::first_token);
  return citations;
}

}  // namespace dossier
