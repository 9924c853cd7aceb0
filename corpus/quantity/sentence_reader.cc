// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/sentence_reader.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "corpus/quantity/bounds.h"
#include "corpus/quantity/counted_noun.h"
#include "corpus/quantity/dates.h"
#include "corpus/quantity/figure_list.h"
#include "corpus/quantity/named_numbers.h"
#include "corpus/quantity/qualifiers.h"
#include "corpus/quantity/roles.h"
#include "corpus/quantity/vocabulary.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

std::optional<std::size_t> end_of_no_quantity(const TaggedSentence& s, std::size_t i) {
  const bool may_be = s[i].kind == TokenKind::Number || s.is(i, WordClass::Month) ||
                      (s[i].kind == TokenKind::Word && is_ascii_digit(s[i].text.front()));
  if (!may_be)
    return std::nullopt;
  if (const auto end = read_date_or_time(s, i))
    return end;
  return read_named_number(s, i);
}

// "sixfold", "10-fold": no noun is counted.
bool takes_fold(const TaggedSentence& s, Figure& figure) {
  const bool has_fold = s.is_inner_hyphen(figure.end) && s.is(figure.end + 1, "fold");
  figure.end += has_fold ? 2 : 0;
  return has_fold || s.number_word(figure.end - 1) == NumberWord::Fold;
}

void attach_noun(const TaggedSentence& s, Figure& figure) {
  if (!figure.quantity.counted.empty() || takes_fold(s, figure))
    return;
  auto noun = find_counted_noun(s, figure);
  if (!noun)
    return;
  figure.quantity.counted = std::move(noun->lemma);
  figure.end = std::max(figure.end, noun->end);
  if (figure.quantity.bound != Bound::Exact || !figure.quantity.value)
    return;
  if (const auto behind = find_bound_after(s, figure.end)) {
    apply_bound(behind->bound, *figure.quantity.value, figure.quantity);
    figure.end = behind->end;
  }
}

}  // namespace

std::span<Figure> SentenceReader::read(std::span<const Token> tokens, Exclusions exclusions) {
  tokens_ = tokens;
  infos_.clear();
  const Vocabulary& vocabulary = Vocabulary::instance();
  for (const Token& token : tokens)
    infos_.push_back(token.kind == TokenKind::Word ? &vocabulary.find(token.folded)
                                                   : &Vocabulary::nothing());
  const TaggedSentence s = sentence();
  collect(s, exclusions);
  if (figures_.empty())
    return figures_;
  link_figures(s, figures_);
  share_heads(s, figures_);
  assign_roles(s, figures_);
  qualify(s, figures_);
  return figures_;
}

void SentenceReader::collect(const TaggedSentence& s, Exclusions exclusions) {
  figures_.clear();
  std::size_t floor = 0;
  for (std::size_t i = 0; i < s.size();) {
    const auto end =
        exclusions == Exclusions::Apply ? end_of_no_quantity(s, i) : std::optional<std::size_t>();
    if (end) {
      floor = i = *end;
      continue;
    }
    auto figure = may_begin_numeral(s, i) ? read_figure(s, i, floor) : std::nullopt;
    if (!figure) {
      ++i;
      continue;
    }
    attach_noun(s, *figure);
    floor = i = std::max(figure->end, i + 1);
    figures_.push_back(*std::move(figure));
  }
}

}  // namespace dossier
