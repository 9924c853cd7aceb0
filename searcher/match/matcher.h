// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/string_map.h"
#include "searcher/match/expansion.h"
#include "searcher/match/match_text.h"
#include "searcher/match/packed_texts.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// A part of a query with all that it stands for in one database, ready to be found in texts. It
/// decides phrases and NEAR by the positions of documents, and what snippets highlight. Immutable
/// once made; safe to use from many threads.
class Matcher {
 public:
  Matcher(const QueryNode& node, const Expander& expander);

  /// Components of paths in a row, each one of its alternatives. Only positions show them.
  static Matcher of_path(const WordAlternatives& components);

  /// Where `text` matches, ordered and each once. Of AND, OR and preferences it is where any of
  /// their operands matches; what is negated, and fields that no place of a text shows, match
  /// nowhere.
  std::vector<Stretch> find(const MatchText& text) const;

  /// Whether the document that `texts` has moved to matches, by its positions alone. Of a phrase
  /// that row_terms() tells, this says something only of documents that have all of its words.
  bool matches(PackedTexts& texts) const;

  /// The terms of a phrase that is nothing but words in a row, each spelt in one way only; else
  /// none.
  const std::vector<std::string>& row_terms() const { return plain_terms_; }

  /// The same as find(), part by part: of AND, OR and preferences a list for each operand, else one
  /// list.
  std::vector<std::vector<Stretch>> find_parts(const MatchText& text) const;

 private:
  enum class Kind { Nothing, Words, Actors, Outlets, Quantity, Phrase, Near, Any };

  void add_children(const QueryNodes& nodes, const Expander& expander);
  Matcher() = default;

  void make_words(const WordQuery& query, const Expander& expander);
  void make_field(const FieldQuery& query, const Expander& expander);
  void add_row_word(const std::vector<std::string>& alternatives, std::string_view prefix);
  void note_plain_row();
  void forget_plain_row();

  template <typename Text>
  std::vector<Stretch> find_in(Text& text) const;
  std::vector<Stretch> find_leaf(const MatchText& text) const;
  std::vector<Stretch> find_leaf(PackedTexts& texts) const;
  std::vector<Stretch> find_words(const MatchText& text) const;
  std::vector<Stretch> find_mentions(const MatchText& text) const;
  std::vector<Stretch> find_quantities(const MatchText& text) const;

  Kind kind_ = Kind::Nothing;
  std::vector<StringSet> words_;  // one set of alternatives for each word in a row
  StringSet names_;               // of actors or outlets
  std::vector<std::vector<PackedTerm>> row_terms_;  // of `words_`
  std::vector<PackedTerm> name_terms_;              // of `names_`
  std::vector<std::uint64_t> plain_row_;  // of a phrase that is nothing but these words in a row
  std::vector<std::string> plain_terms_;  // the same words as terms
  std::optional<Field> field_;            // restricts words to the title, names to a type or role
  std::optional<QuantityCondition> condition_;
  std::vector<Matcher> children_;
  std::size_t distance_ = 0;  // the slop of a phrase, the reach of NEAR
  bool is_ordered_ = false;
};

}  // namespace dossier
