// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/quantity_finder.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "corpus/quantity/bounds.h"
#include "corpus/quantity/counted_noun.h"
#include "corpus/quantity/dates.h"
#include "corpus/quantity/figure.h"
#include "corpus/quantity/figure_list.h"
#include "corpus/quantity/inflection.h"
#include "corpus/quantity/named_numbers.h"
#include "corpus/quantity/qualifiers.h"
#include "corpus/quantity/roles.h"
#include "corpus/quantity/tagged_sentence.h"
#include "corpus/quantity/vocabulary.h"

namespace dossier {
namespace {

// What bare casualties and "others" are taken to be where no noun has been counted before.
constexpr std::string_view kPerson = "person";

bool is_of_persons(QuantityRole role) {
  return role != QuantityRole::Attacked && role != QuantityRole::Deployed &&
         role != QuantityRole::Paid && role != QuantityRole::Held;
}

// Reads a text sentence by sentence.
class Finder {
 public:
  explicit Finder(const AnalyzedText& text) : text_(text) {}

  std::vector<Quantity> find() {
    std::size_t paragraph = 0;
    for (const Sentence& sentence : text_.sentences()) {
      if (sentence.paragraph != paragraph)
        last_counted_.clear();
      paragraph = sentence.paragraph;
      read(text_.tokens_of(sentence));
    }
    return std::move(found_);
  }

 private:
  void read(std::span<const Token> tokens) {
    infos_.clear();
    const Vocabulary& vocabulary = Vocabulary::instance();
    for (const Token& token : tokens)
      infos_.push_back(token.kind == TokenKind::Word ? &vocabulary.find(token.folded)
                                                     : &Vocabulary::nothing());
    const TaggedSentence s(text_.text(), tokens, infos_);
    collect(s);
    if (figures_.empty())
      return;
    share_heads(s, figures_);
    assign_roles(s, figures_);
    qualify(s, figures_);
    for (Figure& figure : figures_)
      add(s, figure);
  }

  void collect(const TaggedSentence& s) {
    figures_.clear();
    std::size_t floor = 0;
    for (std::size_t i = 0; i < s.size();) {
      if (const auto end = end_of_no_quantity(s, i)) {
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

  static std::optional<std::size_t> end_of_no_quantity(const TaggedSentence& s, std::size_t i) {
    const bool may_be =
        s[i].kind == TokenKind::Number || s.is(i, WordClass::Month) ||
        (s[i].kind == TokenKind::Word && '0' <= s[i].text.front() && s[i].text.front() <= '9');
    if (!may_be)
      return std::nullopt;
    if (const auto end = read_date_or_time(s, i))
      return end;
    return read_named_number(s, i);
  }

  static void attach_noun(const TaggedSentence& s, Figure& figure) {
    auto noun = find_counted_noun(s, figure);
    if (!noun)
      return;
    figure.quantity.counted = std::move(noun->lemma);
    figure.end = std::max(figure.end, noun->end);
    const bool bounded = figure.quantity.bound != Bound::Exact || !figure.quantity.value;
    const auto behind = bounded ? std::nullopt : find_bound_after(s, figure.end);
    if (behind) {
      apply_bound(behind->bound, *figure.quantity.value, figure.quantity);
      figure.end = behind->end;
    }
  }

  void add(const TaggedSentence& s, Figure& figure) {
    Quantity& quantity = figure.quantity;
    if (figure.is_count()) {
      if (quantity.counted.empty())
        name_by_complement(s, figure);
      const bool others = quantity.counted == "other" || quantity.counted == "others";
      const bool bare = quantity.counted.empty();
      if (others || (bare && (quantity.role || quantity.flags.subset || s.is(figure.end, "of") ||
                              s.is(figure.end, "who") || s.is(figure.end, "more"))))
        quantity.counted = antecedent(quantity);
      if (!quantity.counted.empty() && !quantity.flags.subset)
        last_counted_ = quantity.counted;
    }
    const Token& last = s[figure.end - 1];
    // "It was 20C.": the full stop is in the token of the capital.
    const bool has_stop = last.text.size() == 2 && last.text.ends_with('.');
    quantity.span = {s[figure.first].span.begin, last.span.end - (has_stop ? 1 : 0)};
    quantity.scope = text_.scope_of(s[figure.first]);
    found_.push_back(std::move(quantity));
  }

  // "50 were officials", "12 of them were children".
  static void name_by_complement(const TaggedSentence& s, Figure& figure) {
    std::size_t at = figure.end;
    if (s.is(at, "of") && (s.is(at + 1, "them") || s.is(at + 1, "whom")))
      at += 2;
    if (!s.is(at, "were") && !s.is(at, "are"))
      return;
    if (auto noun = find_head_noun(s, at + 1); noun && is_plural(s[noun->head].folded))
      figure.quantity.counted = std::move(noun->lemma);
  }

  std::string antecedent(const Quantity& quantity) const {
    if (!last_counted_.empty() && (!quantity.role || *quantity.role != QuantityRole::Attacked))
      return last_counted_;
    return !quantity.role || is_of_persons(*quantity.role) ? std::string(kPerson) : std::string();
  }

  const AnalyzedText& text_;
  std::vector<const WordInfo*> infos_;
  std::vector<Figure> figures_;
  std::string last_counted_;
  std::vector<Quantity> found_;
};

}  // namespace

std::vector<Quantity> find_quantities(const AnalyzedText& text) {
  return Finder(text).find();
}

}  // namespace dossier
