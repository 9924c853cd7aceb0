// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/sentence_rules.h"

#include <algorithm>
#include <array>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// A name or a number follows these, whatever its first letter. Sorted.
constexpr auto kNeverLast = std::to_array<std::string_view>(
    {"adm",  "archbp", "art", "atty", "brig", "capt", "cmdr", "col",   "cpl",  "cpt",  "dr",
     "engr", "fig",    "fr",  "gen",  "gov",  "hon",  "insp", "lieut", "lt",   "maj",  "messrs",
     "mr",   "mrs",    "ms",  "mt",   "no",   "nos",  "pfc",  "pres",  "prof", "pvt",  "rep",
     "reps", "rev",    "rs",  "sec",  "sen",  "sens", "sgt",  "spc",   "st",   "supt", "vs"});

// These may end a sentence: only the next word can tell. Sorted.
constexpr auto kSometimesLast = std::to_array<std::string_view>(
    {"am",  "apr", "aug", "bros", "co",  "corp", "dec", "dept", "etc", "feb",
     "inc", "jan", "jr",  "jul",  "jun", "ltd",  "mar", "nov",  "oct", "phd",
     "plc", "pm",  "sep", "sept", "sr",  "uk",   "un",  "us"});

// Words that begin a sentence far more often than they follow an abbreviation. Sorted.
constexpr auto kOpeners = std::to_array<std::string_view>(
    {"a",    "after",     "all",    "also", "although", "an",    "and",  "as",    "at",
     "but",  "by",        "during", "each", "earlier",  "even",  "for",  "he",    "her",
     "his",  "however",   "i",      "if",   "in",       "it",    "its",  "last",  "later",
     "many", "meanwhile", "more",   "most", "no",       "not",   "on",   "one",   "other",
     "our",  "she",       "since",  "so",   "some",     "such",  "that", "the",   "their",
     "then", "there",     "these",  "they", "this",     "those", "to",   "under", "we",
     "what", "when",      "while",  "with", "yet",      "you"});

static_assert(std::ranges::is_sorted(kNeverLast));
static_assert(std::ranges::is_sorted(kSometimesLast));
static_assert(std::ranges::is_sorted(kOpeners));

bool is_one_of(const auto& sorted, std::string_view word) {
  return std::ranges::binary_search(sorted, word);
}

bool closes_quotation(std::string_view mark) {
  constexpr auto kClosing =
      std::to_array<std::string_view>({"\"", "'", "’", "”", ")", "]", "»", "*"});
  return std::ranges::find(kClosing, mark) != kClosing.end();
}

bool is_terminal(std::string_view mark) {
  constexpr auto kTerminal =
      std::to_array<std::string_view>({".", "?", "!", "…", ":", "。", "！", "？", "।", "؟"});
  return std::ranges::find(kTerminal, mark) != kTerminal.end();
}

// Index of the last token before `at` that is no closing quotation mark or bracket.
std::size_t last_inside(std::span<const Token> tokens, std::size_t at) {
  std::size_t last = at - 1;
  while (last > 0 && closes_quotation(tokens[last].text))
    --last;
  return last;
}

// The word to which the full stop at `last` belongs, if it is one: "Gen" "." or "U.S.".
const Token* abbreviation_before(std::span<const Token> tokens, std::size_t last) {
  const Token& token = tokens[last];
  if (token.kind == TokenKind::Word && token.text.ends_with('.'))
    return &token;
  if (token.text == "." && last > 0 && tokens[last - 1].is_term() && !token.space_before)
    return &tokens[last - 1];
  return nullptr;
}

bool is_initial(const Token& token) {
  return token.text.size() == 2 && token.text.ends_with('.') &&
         token.letter_case == LetterCase::Title;
}

}  // namespace

bool ends_sentence(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  const std::size_t last = last_inside(tokens, at);
  const Token& next = tokens[at];
  const ByteSpan gap{tokens[at - 1].span.end, next.span.begin};
  const bool at_line_feed = gap.of(text).find('\n') != std::string_view::npos;
  const Token* word = abbreviation_before(tokens, last);
  if (word == nullptr)
    return !at_line_feed || is_terminal(tokens[last].text);
  if (is_one_of(kNeverLast, word->folded))
    return false;
  if (is_initial(*word) || word->text.ends_with('.') || is_one_of(kSometimesLast, word->folded))
    return is_one_of(kOpeners, next.folded) || next.kind == TokenKind::Punctuation;
  return true;
}

}  // namespace dossier
