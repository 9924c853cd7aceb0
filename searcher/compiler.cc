// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compiler.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/text/characters.h"
#include "corpus/xapian_error.h"
#include "searcher/match/expansion.h"
#include "searcher/match/matcher.h"
#include "searcher/match/quantity_source.h"
#include "searcher/match/text_source.h"

namespace dossier {
namespace {

// A query that asks for nothing, such as a lone "&", is none; it leaves its parent as it is.
using MaybeQuery = std::optional<Xapian::Query>;

// Phrases over this many combinations of alternatives are cheaper to decide on the text.
constexpr std::size_t kMaxCombinations = 64;

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

// The element as alternatives of single terms in a row, if it can be had so.
struct TermRow {
  WordAlternatives terms;
  std::size_t combinations = 1;
};

// What a word adds by standing in the title, and two neighbours of the query by standing near each
// other, as shares of their weight in the text.
constexpr double kTitleShare = 0.5;
constexpr double kProximityShare = 0.02;
constexpr std::size_t kProximityWindow = 8;
constexpr std::size_t kMostNearOperands = 6;

class Compiler {
 public:
  Compiler(const Database& database, TextAnalyzer& analyzer, Ranking ranking)
      : analyzer_(analyzer),
        ranking_(ranking),
        database_(database),
        expander_(database, analyzer) {}

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

  MaybeQuery compile(const WordQuery& word, const QueryNode&) {
    const WordAlternatives alternatives = expander_.words(word);
    if (alternatives.empty())
      return std::nullopt;
    if (alternatives.size() == 1)
      return word.field ? synonyms(alternatives.front(), word.field)
                        : raised_by_title(alternatives.front());
    return positional(Xapian::Query::OP_PHRASE, {alternatives, 1}, alternatives.size(), word.field);
  }

  MaybeQuery compile(const PhraseQuery& phrase, const QueryNode& node) {
    const std::optional<TermRow> row = term_row(phrase.elements);
    if (!row)
      return filter_then_verify(phrase.elements, node);
    if (row->terms.empty())
      return std::nullopt;
    if (row->terms.size() == 1)
      return synonyms(row->terms.front(), phrase.field);
    return positional(Xapian::Query::OP_PHRASE, *row, row->terms.size() + phrase.slop,
                      phrase.field);
  }

  MaybeQuery compile(const NearQuery& near, const QueryNode& node) {
    const std::optional<TermRow> row =
        near.operands.size() == 2 ? term_row(near.operands) : std::nullopt;
    if (!row || row->terms.size() != 2)
      return filter_then_verify(near.operands, node);
    return positional(near.is_ordered ? Xapian::Query::OP_PHRASE : Xapian::Query::OP_NEAR, *row,
                      near.distance + 1, std::nullopt);
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
    const Xapian::Query query = synonyms(words, std::nullopt);
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
      const std::optional<TermRow> row = term_row({operands[i], operands[i + 1]});
      if (!row || row->terms.size() != 2 || row->combinations == 0 ||
          std::ranges::any_of(row->terms, [&](const auto& words) { return is_common(words); }))
        continue;
      // As one pseudo-term the pair weighs by how rare it is, whichever forms its words take.
      const Xapian::Query near =
          positional(Xapian::Query::OP_NEAR, *row, kProximityWindow, std::nullopt);
      pairs.emplace_back(Xapian::Query::OP_SCALE_WEIGHT,
                         Xapian::Query(Xapian::Query::OP_SYNONYM, &near, &near + 1),
                         kProximityShare);
    }
    return pairs.empty() ? query : Xapian::Query(Xapian::Query::OP_AND_MAYBE, query, any_of(pairs));
  }

  // Whether the words stand in more than a fifth of all documents: near what they are says little.
  bool is_common(const std::vector<std::string>& words) const {
    constexpr std::size_t kRarestShare = 5;
    std::size_t documents = 0;
    for (const std::string& word : words)
      documents += database_.xapian().get_termfreq(word);
    return documents * kRarestShare > database_.document_count();
  }

  // Elements that are words become terms in a row; anything else cannot be told by positions.
  std::optional<TermRow> term_row(const QueryNodes& elements) {
    TermRow row;
    for (const QueryNode& element : elements) {
      const auto* word = std::get_if<WordQuery>(&element.value);
      if (word == nullptr || word->field)
        return std::nullopt;
      for (std::vector<std::string>& alternatives : expander_.words(*word)) {
        row.combinations *= std::max<std::size_t>(alternatives.size(), 1);
        row.terms.push_back(std::move(alternatives));
        if (row.combinations > kMaxCombinations)
          return std::nullopt;
      }
    }
    return row;
  }

  // Xapian takes only terms under PHRASE and NEAR, so alternatives are multiplied out.
  static Xapian::Query positional(Xapian::Query::op op, const TermRow& row, std::size_t window,
                                  std::optional<Field> field) {
    std::vector<std::vector<std::string>> combinations{{}};
    for (const std::vector<std::string>& alternatives : row.terms) {
      std::vector<std::vector<std::string>> longer;
      for (const std::vector<std::string>& combination : combinations)
        for (const std::string& alternative : alternatives) {
          longer.push_back(combination);
          longer.back().push_back(term(alternative, field));
        }
      combinations = std::move(longer);
    }
    std::vector<Xapian::Query> queries;
    queries.reserve(combinations.size());
    for (const std::vector<std::string>& terms : combinations)
      queries.emplace_back(
          op, terms.begin(), terms.end(),
          static_cast<Xapian::termcount>(std::min<std::size_t>(window, kParagraphGap)));
    return any_of(queries);
  }

  MaybeQuery filter_then_verify(const QueryNodes& parts, const QueryNode& whole) {
    const std::vector<Xapian::Query> queries = compile_all(parts);
    if (queries.empty())
      return std::nullopt;
    const Xapian::Query filter(Xapian::Query::OP_AND, queries.begin(), queries.end());
    auto matcher = std::make_shared<const Matcher>(whole, expander_);
    return Xapian::Query(Xapian::Query::OP_FILTER, filter,
                         Xapian::Query((new TextSource(std::move(matcher), analyzer_))->release()));
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
    const TermRow row{expander_.path_components(value), 1};
    if (row.terms.empty())
      return Xapian::Query::MatchNothing;
    if (row.terms.size() == 1)
      return synonyms(row.terms.front(), Field::Path);
    return positional(Xapian::Query::OP_PHRASE, row, row.terms.size(), Field::Path);
  }

  TextAnalyzer& analyzer_;
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

}  // namespace dossier
