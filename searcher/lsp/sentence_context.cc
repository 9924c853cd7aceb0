// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/sentence_context.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>

#include "corpus/xapian_error.h"

namespace dossier {
namespace {

const Sentence* sentence_at(const AnalyzedText& text, std::size_t byte) {
  const std::size_t token = text.token_at(byte);
  return token < text.tokens().size() ? &text.sentence_of(text.tokens()[token]) : nullptr;
}

ByteSpan span_of(const AnalyzedText& text, const Sentence& sentence) {
  const auto tokens = text.tokens_of(sentence);
  return {tokens.front().span.begin, tokens.back().span.end};
}

std::vector<std::string> actors_in(const Extraction& said, const ByteSpan& span) {
  std::vector<std::string> names;
  for (const Actor& actor : said.actors)
    if (std::ranges::any_of(actor.mentions,
                            [&](const Mention& mention) { return mention.span.overlaps(span); }))
      names.push_back(actor.name);
  return names;
}

}  // namespace

SentenceContext context_of(const AnalyzedText& text, const Extraction& said, const ByteSpan& place,
                           const Database& database) {
  SentenceContext context;
  const Sentence* sentence = sentence_at(text, place.begin);
  if (sentence == nullptr)
    return context;
  context.span = span_of(text, *sentence);
  context.actors = actors_in(said, context.span);
  if (context.actors.empty())
    context.actors = actors_in(said, text.paragraphs()[sentence->paragraph].span);
  const auto documents = static_cast<double>(database.document_count());
  std::set<std::string_view> seen;
  for (const Token& token : text.tokens_of(*sentence)) {
    if (token.kind != TokenKind::Word || !seen.insert(token.folded).second)
      continue;
    std::string word(token.folded);
    const auto having =
        translate_xapian_errors([&] { return database.xapian().get_termfreq(word); });
    if (having == 0)
      context.unknown_weight += std::log(documents + 1);
    else
      context.words.push_back({std::move(word), std::log((documents + 1) / having)});
  }
  std::ranges::stable_sort(context.words, std::ranges::greater(), &WeighedWord::weight);
  return context;
}

double likeness(const SentenceContext& context, const AnalyzedText& text, const ByteSpan& place) {
  const Sentence* sentence = sentence_at(text, place.begin);
  if (sentence == nullptr)
    return 0;
  std::set<std::string_view> there;
  for (const Token& token : text.tokens_of(*sentence))
    there.insert(token.folded);
  double shared = 0;
  double all = context.unknown_weight;
  for (const WeighedWord& each : context.words) {
    all += each.weight;
    shared += there.contains(each.word) ? each.weight : 0;
  }
  return all > 0 ? shared / all : 0;
}

ByteSpan sentence_around(const AnalyzedText& text, const ByteSpan& place) {
  const Sentence* sentence = sentence_at(text, place.begin);
  if (sentence == nullptr)
    return place;
  const ByteSpan span = span_of(text, *sentence);
  return {std::min(span.begin, place.begin), std::max(span.end, place.end)};
}

}  // namespace dossier
