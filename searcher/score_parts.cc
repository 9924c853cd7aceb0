// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/score_parts.h"

#include <cmath>
#include <string>
#include <variant>

#include <xapian.h>

#include "corpus/error.h"
#include "corpus/schema.h"
#include "searcher/match/expansion.h"
#include "searcher/search.h"
#include "searcher/weighting.h"

namespace dossier {
namespace {

// What is left of sums that should cancel out.
constexpr double kRoundingError = 1e-9;

double without_rounding(double number) {
  return std::abs(number) < kRoundingError ? 0 : number;
}

bool is_weighed(const QueryNode& node) {
  return std::holds_alternative<WordQuery>(node.value) ||
         std::holds_alternative<PhraseQuery>(node.value) ||
         std::holds_alternative<NearQuery>(node.value);
}

class Explainer {
 public:
  Explainer(const Database& database, TextAnalyzer& analyzer, Ranking ranking, Xapian::docid id)
      : database_(database),
        analyzer_(analyzer),
        ranking_(ranking),
        id_(id),
        only_this_(term_for(
            Field::Id, database.xapian().get_document(id).get_value(field_row(Field::Id).slot))) {}

  // Adds what `node` gives where all that it stands in is multiplied by `factor`.
  void add(const QueryNode& node, double factor) {
    if (is_weighed(node)) {
      add_part(node, factor);
      return;
    }
    const double inner = factor * node.boost;
    if (const auto* all = std::get_if<AndQuery>(&node.value))
      add_all(all->operands, inner);
    else if (const auto* any = std::get_if<OrQuery>(&node.value))
      add_all(any->operands, inner);
    else if (const auto* prefer = std::get_if<PreferQuery>(&node.value))
      add_all(prefer->operands, inner);
  }

  ScoreParts explained(const QueryNode& query, double score) {
    add(query, 1);
    double sum = 0;
    for (const ScorePart& part : result_.parts)
      sum += part.text + part.title;
    const double unexpanded = weight_of(query, ranking_);
    result_.nearness = without_rounding(unexpanded - sum);
    result_.expansion = without_rounding(score - unexpanded);
    result_.length = database_.xapian().get_doclength(id_);
    result_.average_length = database_.xapian().get_avlength();
    return std::move(result_);
  }

 private:
  void add_all(const QueryNodes& nodes, double factor) {
    for (const QueryNode& node : nodes)
      add(node, factor);
  }

  void add_part(const QueryNode& node, double factor) {
    if (!is_searchable(node, database_, analyzer_))
      return;
    const double all = factor * weight_of(node, ranking_);
    if (all <= 0)
      return;
    ScorePart part;
    part.part = node.span;
    part.text = all;
    if (ranking_ == Ranking::News) {
      part.text = factor * weight_of(node, Ranking::Plain);
      part.title = without_rounding(all - part.text);
    }
    part.documents = count_matches(database_, analyzer_, node);
    if (const auto* word = std::get_if<WordQuery>(&node.value))
      part.occurrences = occurrences_of(*word);
    result_.parts.push_back(part);
  }

  // Of the query in this one document, by the words' weights in the whole database. How words are
  // weighed is the ranking's, whichever parts `parts` compiles.
  double weight_of(const QueryNode& node, Ranking parts) const {
    Xapian::Enquire enquire(database_.xapian());
    enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER,
                                    compile(node, database_, analyzer_, parts), only_this_));
    enquire.set_weighting_scheme(weight_for(ranking_));
    const Xapian::MSet found = enquire.get_mset(0, 1);
    return found.empty() ? 0 : found.begin().get_weight();
  }

  std::optional<std::size_t> occurrences_of(const WordQuery& word) const {
    const WordAlternatives forms = Expander(database_, analyzer_).words(word);
    if (forms.size() != 1)
      return std::nullopt;
    std::size_t occurrences = 0;
    for (const std::string& form : forms.front()) {
      const std::string term = word.field ? term_for(*word.field, form) : form;
      auto posting = database_.xapian().postlist_begin(term);
      posting.skip_to(id_);
      if (posting != database_.xapian().postlist_end(term) && *posting == id_)
        occurrences += posting.get_wdf();
    }
    return occurrences;
  }

  const Database& database_;
  TextAnalyzer& analyzer_;
  Ranking ranking_;
  Xapian::docid id_;
  Xapian::Query only_this_;
  ScoreParts result_;
};

}  // namespace

ScoreParts explain_score(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                         Ranking ranking, std::uint32_t id, double score) {
  return Explainer(database, analyzer, ranking, id).explained(query, score);
}

}  // namespace dossier
