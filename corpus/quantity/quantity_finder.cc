// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/quantity_finder.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include "corpus/quantity/counted_noun.h"
#include "corpus/quantity/figure.h"
#include "corpus/quantity/inflection.h"
#include "corpus/quantity/sentence_reader.h"
#include "corpus/quantity/tagged_sentence.h"

namespace dossier {
namespace {

// What bare casualties and "others" are taken to be where no noun has been counted before.
constexpr std::string_view kPerson = "person";

// A longer sentence is no prose but a table or an attack, and is read in pieces of this many
// tokens, which keeps the buffers within the cache.
constexpr std::size_t kLongestSentence = 500;

bool is_of_persons(QuantityRole role) {
  return role != QuantityRole::Attacked && role != QuantityRole::Deployed &&
         role != QuantityRole::Paid && role != QuantityRole::Held;
}

// Hundreds of tokens of which the numbers are no fewer than the words are a table.
bool is_table(std::span<const Token> tokens) {
  return std::ranges::count(tokens, TokenKind::Number, &Token::kind) >=
         std::ranges::count(tokens, TokenKind::Word, &Token::kind);
}

// "50 were officials", "12 of them were children".
std::string noun_of_complement(const TaggedSentence& s, const Figure& figure) {
  std::size_t at = figure.end;
  if (s.is(at, "of") && (s.is(at + 1, "them") || s.is(at + 1, "whom")))
    at += 2;
  if (!s.is(at, "were") && !s.is(at, "are"))
    return {};
  auto noun = find_head_noun(s, at + 1);
  return noun && is_plural(s[noun->head].folded) ? std::move(noun->lemma) : std::string();
}

bool needs_antecedent(const TaggedSentence& s, const Figure& figure) {
  const Quantity& quantity = figure.quantity;
  if (quantity.counted == "other" || quantity.counted == "others")
    return true;
  return quantity.counted.empty() &&
         (quantity.role || quantity.flags.subset || s.is(figure.end, "of") ||
          s.is(figure.end, "who") || s.is(figure.end, "more"));
}

// Completes the figures of a text with what earlier ones counted.
class Finder {
 public:
  Finder(const AnalyzedText& text, Exclusions exclusions)
      : text_(text), exclusions_(exclusions), reader_(text.text()) {}

  std::vector<Quantity> find() {
    std::size_t paragraph = 0;
    for (const Sentence& sentence : text_.sentences()) {
      if (sentence.paragraph != paragraph)
        last_counted_.clear();
      paragraph = sentence.paragraph;
      for (std::span<const Token> rest = text_.tokens_of(sentence); !rest.empty();) {
        const std::size_t size = std::min(rest.size(), kLongestSentence);
        const bool is_cut = sentence.end_token - sentence.first_token > kLongestSentence;
        if (is_cut && is_table(rest.first(size))) {
          rest = rest.subspan(size);
          continue;
        }
        for (Figure& figure : reader_.read(rest.first(size), exclusions_))
          add(reader_.sentence(), figure);
        rest = rest.subspan(size);
      }
    }
    return std::move(found_);
  }

 private:
  void add(const TaggedSentence& s, Figure& figure) {
    Quantity& quantity = figure.quantity;
    if (figure.is_count())
      name_counted(s, figure);
    const Token& last = s[figure.end - 1];
    // "It was 20C.": the full stop is in the token of the capital.
    const bool has_stop = last.text.size() == 2 && last.text.ends_with('.');
    quantity.span = {s[figure.first].span.begin, last.span.end - (has_stop ? 1 : 0)};
    quantity.scope = text_.scope_of(s[figure.first]);
    make_room();
    found_.push_back(std::move(quantity));
  }

  // Makes room for a figure a number once there is one at all, since moving quantities costs more
  // than reading them where a text is all numbers. Room that stays empty costs nothing.
  void make_room() {
    if (found_.empty())
      found_.reserve(static_cast<std::size_t>(
                         std::ranges::count(text_.tokens(), TokenKind::Number, &Token::kind)) +
                     1);
  }

  void name_counted(const TaggedSentence& s, Figure& figure) {
    Quantity& quantity = figure.quantity;
    if (quantity.counted.empty())
      quantity.counted = noun_of_complement(s, figure);
    if (needs_antecedent(s, figure))
      quantity.counted = antecedent(quantity);
    if (!quantity.counted.empty() && !quantity.flags.subset) {
      last_counted_ = quantity.counted;
      last_had_role_ = quantity.role && is_of_persons(*quantity.role);
    }
  }

  std::string antecedent(const Quantity& quantity) const {
    // "Strikes on two villages killed 12": not villages.
    if (!last_counted_.empty() && (!quantity.role || last_had_role_))
      return last_counted_;
    return !quantity.role || is_of_persons(*quantity.role) ? std::string(kPerson) : std::string();
  }

  const AnalyzedText& text_;
  Exclusions exclusions_;
  SentenceReader reader_;
  std::string last_counted_;
  bool last_had_role_ = false;
  std::vector<Quantity> found_;
};

}  // namespace

std::vector<Quantity> find_quantities(const AnalyzedText& text) {
  return Finder(text, Exclusions::Apply).find();
}

std::optional<Quantity> read_quantity(TextAnalyzer& analyzer, std::string_view phrase) {
  const AnalyzedText text = analyzer.analyze(phrase);
  std::vector<Quantity> found = Finder(text, Exclusions::Ignore).find();
  return found.size() == 1 ? std::optional(std::move(found.front())) : std::nullopt;
}

}  // namespace dossier
