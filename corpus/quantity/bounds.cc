// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/bounds.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <string_view>
#include <utility>

#include "corpus/quantity/lexicons.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_table.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestPhrase = 5;
constexpr std::size_t kMostFillers = 3;

struct BoundTables {
  PhraseTable before;
  PhraseTable after;
};

const BoundTables& tables() {
  static const BoundTables all = [] {
    BoundTables tables;
    for (const LexiconRow& row : lexicon_rows(kBoundPhrases)) {
      const auto bound = bound_from(row.cell(0));
      assert(bound.has_value());
      PhraseTable& table = row.cell(1) == "after" ? tables.after : tables.before;
      for (const std::string_view phrase : lexicon_list(row.cell(2)))
        table.add(phrase, static_cast<std::uint32_t>(bound.value_or(Bound::Exact)));
    }
    return tables;
  }();
  return all;
}

// The bound sign whose last token is `i`: ">", "≤", ">=".
std::optional<BoundMatch> read_sign_bound(const TaggedSentence& s, std::size_t i) {
  constexpr auto kSigns = std::to_array<std::pair<std::string_view, Bound>>({
      {"~", Bound::Approx},
      {"≈", Bound::Approx},
      {"±", Bound::Approx},
      {">", Bound::MoreThan},
      {"≥", Bound::AtLeast},
      {"<", Bound::FewerThan},
      {"≤", Bound::UpTo},
  });
  if (!s.is_punctuation(i))
    return std::nullopt;
  const bool or_equal = s.is(i, "=") && (s.is(i - 1, "<") || s.is(i - 1, ">"));
  if (or_equal)
    return BoundMatch{s.is(i - 1, "<") ? Bound::UpTo : Bound::AtLeast, i - 1, i + 1};
  for (const auto& [sign, bound] : kSigns)
    if (s[i].text == sign)
      return BoundMatch{bound, i, i + 1};
  return std::nullopt;
}

// The longest phrase that ends right before token `end`.
std::optional<BoundMatch> phrase_ending_at(const TaggedSentence& s, std::size_t end) {
  if (!s.info(end - 1).ends_bound)
    return std::nullopt;
  const std::size_t earliest = end > kLongestPhrase ? end - kLongestPhrase : 0;
  for (std::size_t first = earliest; first < end; ++first) {
    if (!s.is_word(first))
      continue;
    const auto match = tables().before.longest_match(s.tokens().first(end), first);
    if (match && match->end_token == end)
      return BoundMatch{static_cast<Bound>(match->value), first, end};
  }
  return std::nullopt;
}

// "over the past two years" is a preposition of time.
bool is_no_bound(const TaggedSentence& s, const BoundMatch& match, bool has_fillers) {
  return match.end == match.first + 1 && has_fillers &&
         (s.is(match.first, "over") || s.is(match.first, "around") || s.is(match.first, "under")) &&
         s.is(match.end, WordClass::Determiner);
}

}  // namespace

std::optional<BoundMatch> find_bound_before(const TaggedSentence& s, std::size_t number) {
  std::size_t end = number;
  for (std::size_t fillers = 0; fillers <= kMostFillers && 0 < end; ++fillers, --end) {
    if (const auto sign = read_sign_bound(s, end - 1))
      return BoundMatch{sign->bound, sign->first, number};
    const auto match = phrase_ending_at(s, end);
    if (match && !is_no_bound(s, *match, fillers > 0)) {
      // "more than some 50": the outer phrase bounds, the inner one only softens.
      const auto outer =
          match->bound == Bound::Approx ? phrase_ending_at(s, match->first) : std::nullopt;
      return outer ? BoundMatch{outer->bound, outer->first, number}
                   : BoundMatch{match->bound, match->first, number};
    }
    if (!s.is(end - 1, WordClass::Filler))
      break;
  }
  return std::nullopt;
}

std::optional<BoundMatch> find_bound_after(const TaggedSentence& s, std::size_t behind) {
  if (s.is(behind, "+") && s.is_glued(behind))
    return BoundMatch{Bound::AtLeast, behind, behind + 1};
  const std::size_t at = s.is_inner_hyphen(behind) ? behind + 1 : behind;
  const bool is_model = s.is(at, "max") && s.is_capitalized(at);
  if (!s.info(at).begins_bound || is_model)
    return std::nullopt;
  const auto match = tables().after.longest_match(s.tokens(), at);
  if (!match)
    return std::nullopt;
  const bool one_word = match->end_token == at + 1;
  const bool needs_hyphen = s.is(at, "plus") || s.is(at, "odd") || s.is(at, "ish");
  if (one_word && needs_hyphen && at == behind)
    return std::nullopt;
  // "50 at least 3", "50 or more than 60": the phrase belongs to the number behind it.
  const std::size_t next = s.is(match->end_token, "than") ? match->end_token + 1 : match->end_token;
  if (s.is_number(next) || s.number_word(next) != NumberWord::None)
    return std::nullopt;
  return BoundMatch{static_cast<Bound>(match->value), behind, match->end_token};
}

void apply_bound(Bound bound, double value, Quantity& quantity) {
  quantity.bound = bound;
  quantity.value = value;
  quantity.low = quantity.high = std::nullopt;
  const bool from_below =
      bound == Bound::Exact || bound == Bound::MoreThan || bound == Bound::AtLeast;
  const bool from_above =
      bound == Bound::Exact || bound == Bound::FewerThan || bound == Bound::UpTo;
  if (from_below)
    quantity.low = value;
  if (from_above)
    quantity.high = value;
}

}  // namespace dossier
