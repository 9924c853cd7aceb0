// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/snippet.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace dossier {
namespace {

// More than the words of any query, so that what is new always weighs more.
constexpr std::size_t kNewPartFactor = std::size_t{1} << 20U;

struct Candidate {
  ByteSpan span;  // from the first match to the last that fits
  ByteSpan paragraph;
  std::size_t worth = 0;  // words of the query's parts that it shows, each part once
};

// The matches of each part of the query in the text.
using Matches = std::vector<std::vector<Stretch>>;

std::size_t words_in(const Stretch& stretch) {
  return stretch.last - stretch.first + 1;
}

// The candidate that begins with the match `first`. `shown` are the parts of the query that other
// passages show already: they count, but less than any new one.
Candidate candidate_from(const Stretch& first, const ByteSpan& paragraph, const Matches& matches,
                         std::size_t width_bytes, const std::vector<bool>& shown_parts) {
  Candidate candidate{first.span, paragraph, 0};
  const std::size_t limit =
      std::max(first.span.end, std::min(first.span.begin + width_bytes, paragraph.end));
  for (std::size_t part = 0; part < matches.size(); ++part) {
    const auto shown = std::ranges::find_if(matches[part], [&](const Stretch& match) {
      return match.span.begin >= first.span.begin && match.span.end <= limit;
    });
    if (shown == matches[part].end())
      continue;
    candidate.worth += words_in(*shown) * (shown_parts[part] ? 1 : kNewPartFactor);
    candidate.span.end = std::max(candidate.span.end, shown->span.end);
  }
  return candidate;
}

const Paragraph* paragraph_at(const AnalyzedText& text, std::size_t byte) {
  const std::size_t token = text.token_at(byte);
  return token < text.tokens().size() ? &text.paragraph_of(text.tokens()[token]) : nullptr;
}

// Where the sentence of the match begins, if all of it up to the match fits; else so far before
// the match that a third of what is left of the width is spent there.
std::size_t begin_of_passage(const AnalyzedText& text, const ByteSpan& shown,
                             std::size_t width_bytes) {
  const Token& first = text.tokens()[text.token_at(shown.begin)];
  const std::size_t sentence = text.tokens()[text.sentence_of(first).first_token].span.begin;
  if (shown.end - sentence <= width_bytes)
    return std::min(sentence, shown.begin);
  const std::size_t spare = width_bytes > shown.size() ? width_bytes - shown.size() : 0;
  return shown.begin - std::min(shown.begin, spare / 3);
}

// Spends what is left of the width on the words around.
ByteSpan widen(const AnalyzedText& text, const ByteSpan& shown, const ByteSpan& paragraph,
               std::size_t width_bytes) {
  std::size_t begin = std::max(paragraph.begin, begin_of_passage(text, shown, width_bytes));
  std::size_t end = std::min(paragraph.end, begin + std::max(width_bytes, shown.end - begin));
  const std::span<const Token> tokens = text.tokens();
  if (begin > paragraph.begin) {
    const std::size_t first = text.token_at(begin);
    begin =
        tokens[first].span.begin < begin ? tokens[first + 1].span.begin : tokens[first].span.begin;
    begin = std::min(begin, shown.begin);
  }
  if (end < paragraph.end) {
    const std::size_t last = text.token_at(end);
    end = last > 0 && tokens[last].span.begin < end ? tokens[last - 1].span.end : end;
    while (end > shown.end && text.text()[end - 1] == ' ')
      --end;
    end = std::max(end, shown.end);
  }
  return {begin, end};
}

// What lies inside the snippet, overlapping matches made one.
std::vector<ByteSpan> highlights_in(const ByteSpan& span, const Matches& matches) {
  std::vector<ByteSpan> found;
  for (const std::vector<Stretch>& part : matches)
    for (const Stretch& match : part)
      if (span.begin <= match.span.begin && match.span.end <= span.end)
        found.push_back(match.span);
  std::ranges::sort(found);
  std::vector<ByteSpan> merged;
  for (const ByteSpan& next : found) {
    if (!merged.empty() && next.begin < merged.back().end)
      merged.back().end = std::max(merged.back().end, next.end);
    else
      merged.push_back(next);
  }
  return merged;
}

Matches matches_in_text(const MatchText& text, const Matcher& matcher) {
  Matches matches = matcher.find_parts(text);
  for (std::vector<Stretch>& part : matches)
    std::erase_if(part, [](const Stretch& match) { return match.in_title; });
  return matches;
}

bool overlaps(const ByteSpan& a, const ByteSpan& b) {
  return a.begin < b.end && b.begin < a.end;
}

bool is_free(const ByteSpan& span, const std::vector<Snippet>& taken) {
  return std::ranges::none_of(taken,
                              [&](const Snippet& other) { return overlaps(span, other.span); });
}

std::optional<Candidate> best_candidate(const AnalyzedText& text, const Matches& matches,
                                        std::size_t width_bytes,
                                        const std::vector<bool>& shown_parts,
                                        const std::vector<Snippet>& taken) {
  std::optional<Candidate> best;
  for (const std::vector<Stretch>& part : matches)
    for (const Stretch& match : part) {
      if (!is_free(match.span, taken))
        continue;
      const ByteSpan& paragraph = paragraph_at(text, match.span.begin)->span;
      Candidate candidate = candidate_from(match, paragraph, matches, width_bytes, shown_parts);
      if (!is_free(candidate.span, taken))
        candidate = {match.span, paragraph, words_in(match)};
      if (!best || candidate.worth > best->worth ||
          (candidate.worth == best->worth && candidate.span.begin < best->span.begin))
        best = candidate;
    }
  return best;
}

// `wide` without what other passages show; `core` is no part of these.
ByteSpan clipped(ByteSpan wide, const ByteSpan& core, const std::vector<Snippet>& taken,
                 std::string_view text) {
  for (const Snippet& other : taken) {
    if (other.span.end <= core.begin)
      wide.begin = std::max(wide.begin, other.span.end);
    else
      wide.end = std::min(wide.end, other.span.begin);
  }
  while (wide.begin < core.begin && text[wide.begin] == ' ')
    ++wide.begin;
  while (wide.end > core.end && text[wide.end - 1] == ' ')
    --wide.end;
  return wide;
}

Snippet passage_around(const AnalyzedText& text, const Candidate& chosen, const Matches& matches,
                       std::size_t width_bytes, const std::vector<Snippet>& taken) {
  Snippet passage;
  passage.span = clipped(widen(text, chosen.span, chosen.paragraph, width_bytes), chosen.span,
                         taken, text.text());
  passage.highlights = highlights_in(passage.span, matches);
  passage.starts_inside = passage.span.begin > chosen.paragraph.begin;
  passage.ends_inside = passage.span.end < chosen.paragraph.end;
  return passage;
}

bool shows(const Snippet& passage, const std::vector<Stretch>& part) {
  return std::ranges::any_of(part, [&](const Stretch& match) {
    return passage.span.begin <= match.span.begin && match.span.end <= passage.span.end;
  });
}

}  // namespace

std::vector<Snippet> make_passages(const MatchText& text, const Matcher& matcher,
                                   std::size_t width_bytes, std::size_t count) {
  const AnalyzedText& analyzed = text.text();
  if (analyzed.paragraphs().empty())
    return {Snippet{}};
  const Matches matches = matches_in_text(text, matcher);
  const ByteSpan& first = analyzed.paragraphs().front().span;
  std::vector<bool> shown_parts(matches.size(), false);
  std::vector<Snippet> passages;
  while (passages.size() < count) {
    const std::optional<Candidate> best =
        best_candidate(analyzed, matches, width_bytes, shown_parts, passages);
    if (!best && !passages.empty())
      break;
    const Candidate chosen = best.value_or(Candidate{{first.begin, first.begin}, first, 0});
    Snippet passage = passage_around(analyzed, chosen, matches, width_bytes, passages);
    for (std::size_t part = 0; part < matches.size(); ++part)
      shown_parts[part] = shown_parts[part] || shows(passage, matches[part]);
    passages.push_back(std::move(passage));
  }
  return passages;
}

FilePlace place_in_file(const Document& document, std::size_t offset) {
  if (!document.text_begin)
    return {document.line, 1};
  const std::string_view before = std::string_view(document.text).substr(0, offset);
  const auto line_feeds = static_cast<std::size_t>(std::ranges::count(before, '\n'));
  const std::size_t line_begin =
      before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return {document.line + line_feeds, offset - line_begin + 1};
}

}  // namespace dossier
