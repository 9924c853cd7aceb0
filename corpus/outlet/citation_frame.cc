// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/citation_frame.h"

#include <algorithm>

#include "corpus/outlet/bracket_frame.h"
#include "corpus/outlet/cue_lexicon.h"
#include "corpus/outlet/figure_verb.h"
#include "corpus/outlet/outlet_forms.h"

namespace dossier {
namespace {

constexpr std::size_t kMostModifiers = 6;
constexpr std::size_t kLongestBracket = 10;
constexpr std::size_t kLongestClause = 30;
constexpr std::size_t kLongestPhrase = 4;
constexpr std::size_t kMostStaffWords = 3;
constexpr std::size_t kFarthestEvent = 8;

const CueLexicon& cues() {
  return CueLexicon::builtin();
}

bool is_article(const Token& token) {
  return token.is("the") || token.is("a") || token.is("an") || token.is("el") || token.is("la");
}

bool is_text(std::span<const Token> tokens, std::size_t at, std::string_view text) {
  return at < tokens.size() && tokens[at].text == text;
}

bool is_capitalized_word(std::span<const Token> tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == TokenKind::Word && tokens[at].is_capitalized();
}

// Behind the 's or ' at `at`; `at` itself where there is none.
std::size_t skip_possessive(std::span<const Token> tokens, std::size_t at) {
  if (at < tokens.size() && tokens[at].kind == TokenKind::Possessive)
    return at + 1;
  const bool bare = (is_text(tokens, at, "'") || is_text(tokens, at, "\u2019")) && at > 0 &&
                    tokens[at - 1].folded.ends_with('s') && !tokens[at].space_before;
  return bare ? at + 1 : at;
}

std::size_t skip_bracket(std::span<const Token> tokens, std::size_t at) {
  if (!is_text(tokens, at, "(") && !is_text(tokens, at, "["))
    return at;
  const std::size_t limit = std::min(tokens.size(), at + kLongestBracket);
  for (std::size_t end = at + 1; end < limit; ++end)
    if (tokens[end].text == ")" || tokens[end].text == "]")
      return end + 1;
  return at;
}

// Behind adverbs, brackets and kinds ("newspaper") at `at`.
std::size_t skip_adverbs(std::span<const Token> tokens, std::size_t at) {
  while (at < tokens.size()) {
    std::size_t next = skip_bracket(tokens, at);
    if (next == at && tokens[at].is_term())
      if (const auto found = cues().match(tokens, at);
          found && (found->is(Cue::Skip) || (found->is(Cue::Kind) && !found->is(Cue::Say))))
        next = found->end_token;
    if (next == at)
      return at;
    at = next;
  }
  return at;
}

std::optional<std::size_t> end_of_say(std::span<const Token> tokens, std::size_t at) {
  if (at >= tokens.size() || !tokens[at].is_term())
    return std::nullopt;
  if (const auto found = cues().match(tokens, at);
      found && (found->is(Cue::Say) || found->is(Cue::Press)))
    return found->end_token;
  // "reported on Monday": the longer phrase "reported on" has another use.
  if (cues().is(tokens.first(at + 1), at, Cue::Say))
    return at + 1;
  return end_of_figure_verb(tokens, at);
}

// The modifiers a name may have before it: article, owner, nationality, kind.
bool is_modifier(const NamePlace& place, std::size_t at) {
  const Token& token = place.tokens[at];
  if (token.kind == TokenKind::Possessive || token.text == "-" || is_article(token))
    return true;
  if (token.kind != TokenKind::Word)
    return false;
  if (token.is_capitalized() && at > place.sentence)
    return true;
  const auto found = cues().match(place.tokens.first(at + 1), at);
  return found && (found->is(Cue::Describe) || found->is(Cue::Kind));
}

// "..., reported Reuters": the verb stands behind a quotation or clause, not in "officials said
// Reuters was wrong".
bool is_inverted(const NamePlace& place, std::size_t verb) {
  if (verb == place.sentence)
    return true;
  const Token& before = place.tokens[verb - 1];
  const bool behind_clause = before.kind == TokenKind::Punctuation && before.text != "-";
  if (!behind_clause && !before.is("as") && !before.is("also"))
    return place.end >= place.tokens.size() || is_text(place.tokens, place.end, ".");
  return true;
}

// "a poll released on Sunday by CNN": what was released is no report.
bool is_event(const NamePlace& place, std::size_t cue) {
  const std::size_t limit = std::max(place.sentence + kFarthestEvent, cue) - kFarthestEvent;
  for (std::size_t at = cue; at-- > limit;)
    if (cues().is(place.tokens.first(cue), at, Cue::Event))
      return true;
  return false;
}

// "Bangladeshi newspapers, including the Dhaka Tribune": one of several that are named together.
std::optional<CitationFrame> frame_of_example(const NamePlace& place) {
  std::size_t at = place.first;
  if (at > place.sentence && is_article(place.tokens[at - 1]))
    --at;
  if (at < place.sentence + 3 ||
      !(place.tokens[at - 1].is("including") || place.tokens[at - 1].is("as")))
    return std::nullopt;
  at -= place.tokens[at - 1].is("as") ? 2 : 1;
  if (place.tokens[at - 1].text == ",")
    --at;
  const auto inside = place.tokens.subspan(place.sentence, at - place.sentence);
  if (!cues().begin_before(inside, inside.size(), Cue::Kind))
    return std::nullopt;
  for (std::size_t cue = place.sentence; cue < at; ++cue)
    if (cues().is(place.tokens.first(at), cue, Cue::Say) ||
        cues().is(place.tokens.first(at), cue, Cue::Before))
      return CitationFrame{CitationForm::Said, cue, place.end, true};
  return std::nullopt;
}

std::optional<CitationFrame> frame_before(const NamePlace& place) {
  std::size_t end = place.first;
  for (std::size_t skipped = 0; skipped <= kMostModifiers; ++skipped) {
    if (end <= place.sentence)
      return std::nullopt;
    const auto inside = place.tokens.subspan(place.sentence, end - place.sentence);
    if (const auto begin = cues().begin_before(inside, inside.size(), Cue::Tell))
      return CitationFrame{CitationForm::Told, place.sentence + *begin, place.end, true};
    if (const auto begin = cues().begin_before(inside, inside.size(), Cue::Before)) {
      const std::size_t first = place.sentence + *begin;
      const bool is_verb = end_of_say(place.tokens.first(end), first) == end;
      if ((!is_verb || is_inverted(place, first)) && !is_event(place, first))
        return CitationFrame{CitationForm::Said, first, place.end, true};
    }
    if (!is_modifier(place, end - 1))
      return std::nullopt;
    --end;
  }
  return std::nullopt;
}

// Whether the name is another noun's: "a spokesman for CNN said".
bool is_object(const NamePlace& place) {
  std::size_t at = place.first;
  while (at > place.sentence && is_modifier(place, at - 1))
    --at;
  if (at == place.sentence)
    return false;
  const Token& before = place.tokens[at - 1];
  return before.is("of") || before.is("for") || before.is("at") || before.is("with") ||
         before.is("from") || before.is("by") || before.is("on") || before.is("to") ||
         before.is("against");
}

// "a Reuters report said", "In a Reuters report, ...": the outlet's work, which ends at `end`.
std::optional<CitationFrame> frame_of_product(const NamePlace& place, std::size_t end) {
  for (std::size_t at = end; at < std::min(place.tokens.size(), end + kLongestPhrase); ++at) {
    const bool is_bracket = at == end && place.tokens[at].text != ",";
    if (place.tokens[at].kind == TokenKind::Punctuation && !is_bracket)
      break;
    if (const auto verb = end_of_say(place.tokens, skip_adverbs(place.tokens, at)))
      return CitationFrame{CitationForm::Said, place.first, *verb};
  }
  std::size_t first = place.first;
  while (first > place.sentence && is_modifier(place, first - 1))
    --first;
  const bool opens_sentence =
      first == place.sentence + 1 &&
      (place.tokens[place.sentence].is("in") || place.tokens[place.sentence].is("by"));
  if (opens_sentence)
    return CitationFrame{CitationForm::Said, place.sentence, end};
  return std::nullopt;
}

// "Reuters, which reported the deal, declined."
std::optional<CitationFrame> frame_of_relative_clause(const NamePlace& place) {
  const std::size_t comma = skip_bracket(place.tokens, place.end);
  if (!is_text(place.tokens, comma, ",") || comma + 1 >= place.tokens.size() ||
      !place.tokens[comma + 1].is("which"))
    return std::nullopt;
  if (const auto end = end_of_say(place.tokens, skip_adverbs(place.tokens, comma + 2)))
    return CitationFrame{CitationForm::Said, place.first, *end};
  return std::nullopt;
}

std::optional<CitationFrame> frame_behind(const NamePlace& place) {
  const std::size_t owned = skip_possessive(place.tokens, place.end);
  std::size_t at = owned;
  while (at < place.tokens.size() && cues().is(place.tokens, at, Cue::Describe))
    at = cues().match(place.tokens, at)->end_token;
  if (cues().is(place.tokens, at, Cue::Product))
    if (auto frame = frame_of_product(place, cues().match(place.tokens, at)->end_token))
      return frame;
  if (is_object(place))
    return std::nullopt;
  if (owned > place.end) {
    std::size_t staff = owned;
    while (staff < owned + kMostStaffWords && is_capitalized_word(place.tokens, staff))
      ++staff;
    if (staff == owned)
      return std::nullopt;
    at = staff;
  } else {
    at = place.end;
  }
  if (const auto end = end_of_say(place.tokens, skip_to_verb(place.tokens, at)))
    return CitationFrame{CitationForm::Said, place.first, *end};
  return std::nullopt;
}

// "The Atlantic: Maduro may go", as headlines at the head of a text put it.
std::optional<CitationFrame> frame_of_headline(const NamePlace& place) {
  const std::size_t first =
      place.first > place.sentence && is_article(place.tokens[place.first - 1]) ? place.first - 1
                                                                                : place.first;
  if (first == 0 && is_text(place.tokens, place.end, ":") && place.end + 1 < place.tokens.size())
    return CitationFrame{CitationForm::Said, place.first, place.end + 1};
  return std::nullopt;
}

}  // namespace

bool is_quote(const Token& token) {
  return token.text == "\"" || token.text == "\u201C" || token.text == "\u201D" ||
         token.text == "\u2018" || token.text == "\u2019" || token.text == "''" ||
         token.text == "'" || token.text == "\u00AB" || token.text == "\u00BB";
}

std::size_t skip_to_verb(std::span<const Token> tokens, std::size_t at) {
  at = skip_adverbs(tokens, at);
  if (!is_text(tokens, at, ","))
    return at;
  const std::size_t limit = std::min(tokens.size(), at + kLongestClause);
  for (std::size_t comma = at + 1; comma < limit; ++comma)
    if (tokens[comma].text == ",") {
      const std::size_t verb = skip_adverbs(tokens, comma + 1);
      if (end_of_say(tokens, verb))
        return verb;
    }
  return at;
}

bool is_no_source(const NamePlace& place) {
  const auto is_joint = [&](std::size_t at) {
    return is_text(place.tokens, at, "/") && !place.tokens[at].space_before;
  };
  if (is_joint(place.end) || (place.first > place.sentence && is_joint(place.first - 1)))
    return true;
  std::size_t at = skip_possessive(place.tokens, place.end);
  while (is_text(place.tokens, at, "-") && !place.tokens[at].space_before &&
         is_capitalized_word(place.tokens, at + 1))
    at += 2;
  while (at < place.tokens.size() && cues().is(place.tokens, at, Cue::Describe) &&
         !cues().is(place.tokens, at, Cue::NotAfter))
    at = cues().match(place.tokens, at)->end_token;
  if (cues().is(place.tokens, at, Cue::NotAfter))
    return true;
  std::size_t end = place.first;
  while (end > place.sentence && is_article(place.tokens[end - 1]))
    --end;
  const auto inside = place.tokens.subspan(place.sentence, end - place.sentence);
  return cues().begin_before(inside, inside.size(), Cue::NotBefore).has_value();
}

std::optional<CitationFrame> citation_frame(const NamePlace& place) {
  const bool is_source = !is_no_source(place);
  if (is_source)
    if (auto frame = frame_before(place))
      return frame;
  // What an employer or a poll's sponsor reports in a clause of its own, it still reports.
  if (auto frame = frame_of_relative_clause(place))
    return frame;
  if (!is_source)
    return std::nullopt;
  if (auto frame = frame_behind(place))
    return frame;
  if (auto frame = frame_of_example(place))
    return frame;
  if (auto frame = bracket_frame(place))
    return frame;
  return frame_of_headline(place);
}

}  // namespace dossier
