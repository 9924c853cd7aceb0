// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/snippet.h"

#include <algorithm>
#include <string_view>

namespace dossier {
namespace {

struct Candidate {
  ByteSpan span;          // from the first match to the last that fits
  std::size_t worth = 0;  // words of the query's parts that it shows, each part once
};

// The matches of each part of the query in the text.
using Matches = std::vector<std::vector<Stretch>>;

std::size_t words_in(const Stretch& stretch) {
  return stretch.last - stretch.first + 1;
}

Candidate candidate_from(const Stretch& first, const ByteSpan& paragraph, const Matches& matches,
                         std::size_t width_bytes) {
  Candidate candidate{first.span, 0};
  const std::size_t limit =
      std::max(first.span.end, std::min(first.span.begin + width_bytes, paragraph.end));
  for (const std::vector<Stretch>& part : matches) {
    const auto shown = std::ranges::find_if(part, [&](const Stretch& match) {
      return match.span.begin >= first.span.begin && match.span.end <= limit;
    });
    if (shown == part.end())
      continue;
    candidate.worth += words_in(*shown);
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

}  // namespace

Snippet make_snippet(const MatchText& text, const Matcher& matcher, std::size_t width_bytes) {
  const AnalyzedText& analyzed = text.text();
  if (analyzed.paragraphs().empty())
    return {};
  const Matches matches = matches_in_text(text, matcher);
  ByteSpan paragraph = analyzed.paragraphs().front().span;
  Candidate best{{paragraph.begin, paragraph.begin}, 0};
  for (const std::vector<Stretch>& part : matches) {
    for (const Stretch& match : part) {
      const Paragraph* around = paragraph_at(analyzed, match.span.begin);
      const Candidate candidate = candidate_from(match, around->span, matches, width_bytes);
      if (candidate.worth > best.worth ||
          (candidate.worth == best.worth && candidate.span.begin < best.span.begin)) {
        best = candidate;
        paragraph = around->span;
      }
    }
  }
  Snippet snippet;
  snippet.span = widen(analyzed, best.span, paragraph, width_bytes);
  snippet.highlights = highlights_in(snippet.span, matches);
  snippet.starts_inside = snippet.span.begin > paragraph.begin;
  snippet.ends_inside = snippet.span.end < paragraph.end;
  return snippet;
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
