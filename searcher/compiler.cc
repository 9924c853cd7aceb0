// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compiler.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/text/characters.h"
#include "corpus/word_pairs.h"
#include "corpus/xapian_error.h"
#include "searcher/match/expansion.h"
#include "searcher/match/matcher.h"
#include "searcher/match/newer_source.h"
#include "searcher/match/position_source.h"
#include "searcher/match/quantity_source.h"

namespace dossier {
namespace {

// A query that asks for nothing, such as a lone "&", is none; it leaves its parent as it is.
using MaybeQuery = std::optional<Xapian::Query>;

Xapian::Query any_of(const std::vector<Xapian::Query>& queries) {
  return Xapian::Query(Xapian::Query::OP_OR, queries.begin(), queries.end());
}

Xapian::Query without_weight(const Xapian::Query& query) {
  return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, 0.0);
}

std::string digits_of(std::string_view iso) {
  std::string digits(iso);
  std::erase(digits, '-');
  return digits;
}

// What a word adds by standing in the title, and two neighbours of the query by standing near each
// other, as shares of their weight in the text.
constexpr double kTitleShare = 0.5;
constexpr double kProximityShare = 0.02;
constexpr std::size_t kProximityWindow = 8;  // words that the two take in at most, both included
constexpr std::size_t kMostNearOperands = 6;

class Compiler {
 public:
  Compiler(const Database& database, TextAnalyzer& analyzer, Ranking ranking)
      : ranking_(ranking), database_(database), expander_(database, analyzer) {}

  MaybeQuery compile(const QueryNode& node) {
    MaybeQuery query =
        std::visit([&](const auto& value) { return compile(value, node); }, node.value);
    if (query && node.boost != 1)
      query = Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, *query, node.boost);
    return query;
  }

 private:
  MaybeQuery compile(const AllQuery&, const QueryNode&) {
    return without_weight(Xapian::Query::MatchAll);
  }

  MaybeQuery compile(const WordQuery& word, const QueryNode& node) {
    const WordAlternatives alternatives = expander_.words(word);
    if (alternatives.empty())
      return std::nullopt;
    if (alternatives.size() == 1)
      return word.field ? synonyms(alternatives.front(), word.field)
                        : raised_by_title(alternatives.front());
    return verified(all_of(alternatives, word.field), node);
  }

  MaybeQuery compile(const PhraseQuery& phrase, const QueryNode& node) {
    const std::vector<Xapian::Query> parts = wider_parts(phrase.elements, phrase.field);
    if (parts.empty())
      return std::nullopt;
    const bool is_word =
        parts.size() == 1 && phrase.elements.size() == 1 && is_one_term(phrase.elements.front());
    return is_word ? parts.front() : verified(all_of(parts), node);
  }

  MaybeQuery compile(const NearQuery& near, const QueryNode& node) {
    const std::vector<Xapian::Query> parts = wider_parts(near.operands, std::nullopt);
    if (parts.empty())
      return std::nullopt;
    return verified(all_of(parts), node);
  }

  MaybeQuery compile(const FieldQuery& field, const QueryNode&) {
    return without_weight(field_filter(field));
  }

  MaybeQuery compile(const DateQuery& date, const QueryNode&) {
    const Slot slot = field_row(Field::Date).slot;
    const std::string first = date.days.first.empty() ? "0" : digits_of(date.days.first);
    // Times of the last day sort behind the day and before this.
    const std::string last = date.days.last.empty() ? "~" : digits_of(date.days.last) + "~";
    return without_weight(Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, first, last));
  }

  MaybeQuery compile(const QuantityQuery& quantity, const QueryNode&) {
    const QuantityCondition& condition = quantity.condition;
    Xapian::Query query((new QuantitySource(condition))->release());
    const auto narrow = [&](Field field, std::string_view value) {
      query = Xapian::Query(Xapian::Query::OP_AND, Xapian::Query(term_for(field, value)), query);
    };
    if (condition.role)
      narrow(Field::QuantityRole, to_string(*condition.role));
    if (!condition.counted.empty())
      narrow(Field::QuantityCounted, condition.counted);
    if (condition.kind)
      narrow(Field::QuantityKind, to_string(*condition.kind));
    return without_weight(query);
  }

  MaybeQuery compile(const NewerQuery& newer, const QueryNode&) {
    return without_weight(Xapian::Query((new NewerSource(newer.last_document))->release()));
  }

  MaybeQuery compile(const AndQuery& all, const QueryNode&) {
    std::vector<Xapian::Query> wanted;
    std::vector<Xapian::Query> unwanted;
    for (const QueryNode& operand : all.operands) {
      const auto* negation = std::get_if<NotQuery>(&operand.value);
      const MaybeQuery query = compile(negation != nullptr ? negation->operand.front() : operand);
      if (query)
        (negation != nullptr ? unwanted : wanted).push_back(*query);
    }
    if (wanted.empty() && unwanted.empty())
      return std::nullopt;
    const Xapian::Query base =
        wanted.empty()
            ? without_weight(Xapian::Query::MatchAll)
            : raised_by_proximity(
                  Xapian::Query(Xapian::Query::OP_AND, wanted.begin(), wanted.end()), all.operands);
    return unwanted.empty() ? base
                            : Xapian::Query(Xapian::Query::OP_AND_NOT, base, any_of(unwanted));
  }

  MaybeQuery compile(const OrQuery& any, const QueryNode&) {
    const std::vector<Xapian::Query> queries = compile_all(any.operands);
    if (queries.empty())
      return std::nullopt;
    return raised_by_proximity(any_of(queries), any.operands);
  }

  MaybeQuery compile(const NotQuery& negation, const QueryNode&) {
    const MaybeQuery unwanted = compile(negation.operand.front());
    if (!unwanted)
      return std::nullopt;
    return Xapian::Query(Xapian::Query::OP_AND_NOT, without_weight(Xapian::Query::MatchAll),
                         *unwanted);
  }

  MaybeQuery compile(const PreferQuery& prefer, const QueryNode&) {
    MaybeQuery needed = compile(prefer.operands.front());
    const std::vector<Xapian::Query> preferred =
        compile_all({prefer.operands.begin() + 1, prefer.operands.end()});
    if (!needed || preferred.empty())
      return needed;
    return Xapian::Query(Xapian::Query::OP_AND_MAYBE, *needed, any_of(preferred));
  }

  std::vector<Xapian::Query> compile_all(const QueryNodes& nodes) {
    std::vector<Xapian::Query> queries;
    for (const QueryNode& node : nodes)
      if (const MaybeQuery query = compile(node))
        queries.push_back(*query);
    return queries;
  }

  // What the document must hold at all to match: the part without its positions, which the whole
  // that it is a part of decides.
  MaybeQuery wider(const QueryNode& node, std::optional<Field> field) {
    if (const auto* word = std::get_if<WordQuery>(&node.value)) {
      const WordAlternatives alternatives = expander_.words(*word);
      if (alternatives.empty())
        return std::nullopt;
      return all_of(alternatives, word->field ? word->field : field);
    }
    std::vector<Xapian::Query> parts;
    if (const auto* phrase = std::get_if<PhraseQuery>(&node.value))
      parts = wider_parts(phrase->elements, phrase->field);
    else if (const auto* near = std::get_if<NearQuery>(&node.value))
      parts = wider_parts(near->operands, std::nullopt);
    else if (const auto* any = std::get_if<OrQuery>(&node.value))
      parts = wider_parts(any->operands, std::nullopt);
    else
      return compile(node);
    if (parts.empty())
      return std::nullopt;
    return std::holds_alternative<OrQuery>(node.value) ? any_of(parts) : all_of(parts);
  }

  std::vector<Xapian::Query> wider_parts(const QueryNodes& nodes, std::optional<Field> field) {
    std::vector<Xapian::Query> parts;
    for (const QueryNode& node : nodes)
      if (const MaybeQuery part = wider(node, field))
        parts.push_back(*part);
    return parts;
  }

  bool is_one_term(const QueryNode& node) const {
    const auto* word = std::get_if<WordQuery>(&node.value);
    return word != nullptr && expander_.words(*word).size() == 1;
  }

  static Xapian::Query all_of(const std::vector<Xapian::Query>& queries) {
    return Xapian::Query(Xapian::Query::OP_AND, queries.begin(), queries.end());
  }

  static Xapian::Query all_of(const WordAlternatives& row, std::optional<Field> field) {
    std::vector<Xapian::Query> words;
    for (const std::vector<std::string>& alternatives : row)
      words.push_back(synonyms(alternatives, field));
    return all_of(words);
  }

  Xapian::Query verified(const Xapian::Query& filter, const QueryNode& whole) const {
    return verified(filter, Matcher(whole, expander_));
  }

  Xapian::Query verified(const Xapian::Query& filter, Matcher matcher) const {
    std::vector<Xapian::Query> conditions = pair_terms(matcher.row_terms());
    auto shared = std::make_shared<const Matcher>(std::move(matcher));
    auto* source = new PositionSource(std::move(shared), database_.position_cache());
    conditions.emplace_back(source->release());
    return Xapian::Query(Xapian::Query::OP_FILTER, filter, all_of(conditions));
  }

  // What every document has that has the words in a row.
  static std::vector<Xapian::Query> pair_terms(const std::vector<std::string>& words) {
    std::set<PairMark> pairs;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      if (const std::optional<PairMark> pair = pair_mark(words[i], words[i + 1]))
        pairs.insert(*pair);
    std::vector<Xapian::Query> terms;
    terms.reserve(pairs.size());
    for (const PairMark pair : pairs)
      terms.emplace_back(pair_term(pair));
    return terms;
  }

  static std::string term(const std::string& word, std::optional<Field> field) {
    return field ? term_for(*field, word) : word;
  }

  static Xapian::Query synonyms(const std::vector<std::string>& words, std::optional<Field> field) {
    std::vector<Xapian::Query> terms;
    terms.reserve(words.size());
    for (const std::string& word : words)
      terms.emplace_back(term(word, field));
    return Xapian::Query(Xapian::Query::OP_SYNONYM, terms.begin(), terms.end());
  }

  Xapian::Query raised_by_title(const std::vector<std::string>& words) {
    Xapian::Query query = synonyms(words, std::nullopt);
    if (ranking_ != Ranking::News)
      return query;
    const Xapian::Query title(Xapian::Query::OP_SCALE_WEIGHT, synonyms(words, Field::Title),
                              kTitleShare);
    return Xapian::Query(Xapian::Query::OP_AND_MAYBE, query, title);
  }

  // Words beside each other in a short query belong together; a long one is a description, which
  // nearness of this word and that rather blurs.
  Xapian::Query raised_by_proximity(const Xapian::Query& query, const QueryNodes& operands) {
    if (ranking_ != Ranking::News || operands.size() > kMostNearOperands)
      return query;
    std::vector<Xapian::Query> pairs;
    for (std::size_t i = 0; i + 1 < operands.size(); ++i) {
      const MaybeQuery near = nearness(operands[i], operands[i + 1]);
      if (near)
        pairs.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, *near, kProximityShare);
    }
    return pairs.empty() ? query : Xapian::Query(Xapian::Query::OP_AND_MAYBE, query, any_of(pairs));
  }

  // As one pseudo-term the pair weighs by how rare it is, whichever forms its words take. The check
  // of positions stands outside, since Xapian can make no such term of what a source decides.
  MaybeQuery nearness(const QueryNode& first, const QueryNode& second) {
    if (!is_rare_word(first) || !is_rare_word(second))
      return std::nullopt;
    const Xapian::Query both = all_of(wider_parts({first, second}, std::nullopt));
    return verified(Xapian::Query(Xapian::Query::OP_SYNONYM, &both, &both + 1),
                    {.value = NearQuery{{first, second}, kProximityWindow - 1}});
  }

  // A single word of the whole text that stands in no more than a fifth of all documents: near what
  // others are says little.
  bool is_rare_word(const QueryNode& node) const {
    constexpr std::size_t kRarestShare = 5;
    const auto* word = std::get_if<WordQuery>(&node.value);
    if (word == nullptr || word->field)
      return false;
    const WordAlternatives alternatives = expander_.words(*word);
    if (alternatives.size() != 1 || alternatives.front().empty())
      return false;
    std::size_t documents = 0;
    for (const std::string& form : alternatives.front())
      documents += database_.xapian().get_termfreq(form);
    return documents * kRarestShare <= database_.document_count();
  }

  Xapian::Query field_filter(const FieldQuery& query) {
    const FieldRow& row = field_row(query.field);
    if (query.field == Field::Path)
      return path_filter(query.value);
    if (row.kind == FieldKind::Value)
      return Xapian::Query(term_for(query.field, exact_value(query)));
    if (query.match == ValueMatch::Any)
      return has_value(query.field);
    std::vector<Xapian::Query> names;
    for (const std::string& name : expander_.names(query))
      names.emplace_back(term_for(query.field, name));
    return any_of(names);
  }

  static std::string exact_value(const FieldQuery& query) {
    std::string value = query.value;
    if (query.field == Field::Language)
      std::ranges::transform(value, value.begin(), to_ascii_lower);
    return value;
  }

  // Packed names begin with their length, so any value is greater than a lone zero byte.
  static Xapian::Query has_value(Field field) {
    std::vector<Xapian::Query> parts;
    for (const Field part : parts_of(field))
      parts.emplace_back(Xapian::Query::OP_VALUE_GE, field_row(part).slot, std::string(1, '\0'));
    return any_of(parts);
  }

  Xapian::Query path_filter(std::string_view value) {
    const WordAlternatives components = expander_.path_components(value);
    if (components.empty())
      return Xapian::Query::MatchNothing;
    const Xapian::Query filter = all_of(components, Field::Path);
    return components.size() == 1 ? filter : verified(filter, Matcher::of_path(components));
  }

  Ranking ranking_;
  const Database& database_;
  Expander expander_;
};

}  // namespace

Xapian::Query compile(const QueryNode& tree, const Database& database, TextAnalyzer& analyzer,
                      Ranking ranking) {
  return translate_xapian_errors([&] {
    const MaybeQuery query = Compiler(database, analyzer, ranking).compile(tree);
    if (!query)
      throw Error(ErrorKind::BadQuery, "the query holds no word to search for",
                  "'*:*' finds every document");
    return *query;
  });
}

bool is_searchable(const QueryNode& tree, const Database& database, TextAnalyzer& analyzer) {
  return translate_xapian_errors(
      [&] { return Compiler(database, analyzer, Ranking::None).compile(tree).has_value(); });
}

}  // namespace dossier
