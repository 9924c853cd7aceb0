// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_tally.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include <xapian.h>

#include "corpus/schema.h"
#include "searcher/columns/copies.h"
#include "searcher/columns/found_rows.h"
#include "searcher/columns/loading.h"
#include "searcher/compiler.h"
#include "searcher/every_match.h"
#include "searcher/facet_frequencies.h"
#include "searcher/facet_judgement.h"
#include "searcher/facet_totals.h"
#include "searcher/query/tree_shape.h"

namespace dossier {
namespace {

bool is_everything(const QueryNode& query) {
  return std::holds_alternative<AllQuery>(query.value);
}

bool contains(const std::vector<Facet>& facets, const Facet& facet) {
  return std::ranges::find(facets, facet) != facets.end();
}

class Tallying {
 public:
  Tallying(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
           std::span<const FacetFilter> filters, Columns* columns)
      : database_(database),
        analyzer_(analyzer),
        query_(query),
        filters_(filters),
        filtered_(facets_of(filters)),
        columns_(columns) {}

  std::vector<FacetTally> run(const std::vector<Facet>& facets) {
    const bool has_columns = columns_ != nullptr && columns_->are_worth_it();
    std::vector<std::optional<FacetTally>> tallies(facets.size());
    if (!has_columns)
      for (std::size_t i = 0; i < facets.size(); ++i)
        tallies[i] = tally_everything(facets[i]);
    std::vector<Facet> rest;
    for (std::size_t i = 0; i < facets.size(); ++i)
      if (!tallies[i])
        rest.push_back(facets[i]);
    if (!rest.empty()) {
      std::vector<FacetTally> counted =
          has_columns && is_everything(query_)
              ? tally_by_totals(*columns_, rest, filters_)
              : tally_rows(has_columns ? look_up(rest) : walk(rest), rest);
      auto next = counted.begin();
      for (std::optional<FacetTally>& tally : tallies)
        if (!tally)
          tally = std::move(*next++);
    }
    return finished(std::move(tallies));
  }

 private:
  // By frequencies, if nothing narrows the facet.
  std::optional<FacetTally> tally_everything(const Facet& facet) {
    if (!is_everything(narrowed(query_, filters_, facet)))
      return std::nullopt;
    if (!copies_) {
      copies_ = load_copies(database_);
      note_walk(database_.document_count());
    }
    return tally_by_frequency(database_, facet, *copies_);
  }

  // What finds the documents that count for one of `facets` at least: those that fail the filters
  // of another one do not.
  QueryNode query_for(const std::vector<Facet>& facets, const QueryNode& query) const {
    QueryNodes ways;
    for (const Facet& facet : facets)
      if (contains(filtered_, facet)) {
        ways.push_back(narrowed({.value = AllQuery{}}, filters_, facet));
        if (is_everything(ways.back()))
          return query;
      }
    if (ways.empty())
      return narrowed(query, filters_);
    QueryNode any = any_of(std::move(ways));
    if (is_everything(query))
      return any;
    QueryNodes both{query};
    both.push_back(std::move(any));
    return all_of(std::move(both));
  }

  std::vector<Facet> with_filtered(std::vector<Facet> facets) const {
    for (const Facet& facet : filtered_)
      if (!contains(facets, facet))
        facets.push_back(facet);
    return facets;
  }

  FoundRows walk(const std::vector<Facet>& facets) {
    const QueryNode query = query_for(facets, query_);
    RowReader reader(with_filtered(facets));
    for_each_match(database_, compile(query, database_, analyzer_),
                   [&](const Xapian::Document& document) { reader.add(document); });
    FoundRows found = reader.take();
    note_walk(found.rows.size());
    return found;
  }

  FoundRows look_up(const std::vector<Facet>& facets) {
    FoundRows found;
    found.copies = columns_->copies();
    for (const Facet& facet : with_filtered(facets))
      found.columns.emplace_back(facet, columns_->column(facet));
    found.rows = matching_ids(database_, compile(query_for(facets, query_), database_, analyzer_));
    return found;
  }

  std::vector<FacetTally> tally_rows(const FoundRows& found,
                                     const std::vector<Facet>& facets) const {
    const JudgedRows judged = judge(found, filters_);
    const std::vector<Copy> copies = found.copies.among(judged.passing);
    ValueCounter counter;
    std::vector<FacetTally> tallies;
    for (const Facet& facet : facets) {
      const Column& column = found.column(facet);
      FacetTally& tally = tallies.emplace_back(FacetTally{facet, column.names(), {}, {}});
      if (!contains(filtered_, facet)) {
        tally.values = counter.count(column, judged.passing, copies);
      } else {
        const std::vector<Row> rows = judged.counted_for(facet);
        tally.values = counter.count(column, rows, found.copies.among(rows));
      }
    }
    return tallies;
  }

  std::vector<FacetTally> finished(std::vector<std::optional<FacetTally>> tallies) const {
    std::vector<FacetTally> finished;
    for (std::optional<FacetTally>& tally : tallies) {
      for (const FacetFilter& filter : filters_)
        if (filter.facet == tally->facet)
          tally->filters.push_back(filter);
      finished.push_back(std::move(*tally));
    }
    return finished;
  }

  void note_walk(std::size_t documents) {
    if (columns_ != nullptr)
      columns_->note_walk(documents);
  }

  const Database& database_;
  TextAnalyzer& analyzer_;
  const QueryNode& query_;
  std::span<const FacetFilter> filters_;
  std::vector<Facet> filtered_;  // those that filters are on
  Columns* columns_;
  std::optional<Copies> copies_;
};

}  // namespace

std::vector<FacetTally> tally_facets(const Database& database, TextAnalyzer& analyzer,
                                     const QueryNode& query, const std::vector<Facet>& facets,
                                     std::span<const FacetFilter> filters, Columns* columns) {
  return Tallying(database, analyzer, query, filters, columns).run(facets);
}

}  // namespace dossier
