// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/name_readings.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/match/expansion.h"

namespace dossier {
namespace {

class NameCollector {
 public:
  void visit(const QueryNode& node) {
    std::visit([&](const auto& value) { (*this)(value); }, node.value);
  }

  std::vector<FieldQuery> take() { return std::move(names_); }

  void operator()(const FieldQuery& field) {
    if (field_row(field.field).kind != FieldKind::Name || field.match == ValueMatch::Any)
      return;
    const bool is_known = std::ranges::any_of(names_, [&](const FieldQuery& known) {
      return known.field == field.field && known.value == field.value && known.match == field.match;
    });
    if (!is_known)
      names_.push_back(field);
  }
  void operator()(const PhraseQuery& phrase) { visit_all(phrase.elements); }
  void operator()(const NotQuery& negation) { visit_all(negation.operand); }
  void operator()(const NearQuery& near) { visit_all(near.operands); }
  void operator()(const AndQuery& all) { visit_all(all.operands); }
  void operator()(const OrQuery& any) { visit_all(any.operands); }
  void operator()(const PreferQuery& preference) { visit_all(preference.operands); }
  void operator()(const AllQuery& /*all*/) {}
  void operator()(const WordQuery& /*word*/) {}
  void operator()(const DateQuery& /*date*/) {}
  void operator()(const QuantityQuery& /*quantity*/) {}
  void operator()(const NewerQuery& /*newer*/) {}

 private:
  void visit_all(const QueryNodes& nodes) {
    for (const QueryNode& node : nodes)
      visit(node);
  }

  std::vector<FieldQuery> names_;
};

}  // namespace

std::vector<FieldQuery> names_asked(const QueryNode& query) {
  NameCollector collector;
  collector.visit(query);
  return collector.take();
}

std::vector<FacetValue> read_name(const FieldQuery& asked, const Database& database,
                                  TextAnalyzer& analyzer) {
  std::vector<FacetValue> values;
  for (std::string& name : Expander(database, analyzer).names(asked)) {
    const std::size_t documents = translate_xapian_errors(
        [&] { return database.xapian().get_termfreq(term_for(asked.field, name)); });
    if (documents > 0)
      values.push_back({std::move(name), documents});
  }
  std::ranges::stable_sort(values, std::ranges::greater(), &FacetValue::documents);
  return values;
}

}  // namespace dossier
