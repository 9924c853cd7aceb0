// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/facets.h"

#include <algorithm>
#include <iomanip>
#include <ostream>
#include <span>

#include <nlohmann/json.hpp>

#include "corpus/text/printable.h"
#include "searcher/output/style.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

std::span<const FacetValue> shown(const FacetCounts& counts, std::size_t limit) {
  const std::span<const FacetValue> values = counts.values;
  return limit == 0 ? values : values.first(std::min(limit, values.size()));
}

Json to_json(const FacetCounts& counts, std::size_t limit) {
  Json values = Json::array();
  for (const FacetValue& value : shown(counts, limit))
    values.push_back({{"name", value.name}, {"documents", value.documents}});
  return {{"facet", field_row(counts.field).name},
          {"distinct", counts.values.size()},
          {"exact", true},
          {"values", values}};
}

void print_as_text(const std::vector<FacetCounts>& facets, const FacetContext& context,
                   std::ostream& out) {
  const Style style(context.output.color);
  bool first = true;
  for (const FacetCounts& counts : facets) {
    if (counts.values.empty())
      continue;
    out << (first ? "" : "\n") << style.title(field_row(counts.field).name) << '\n';
    first = false;
    const std::span<const FacetValue> values = shown(counts, context.limit);
    for (const FacetValue& value : values)
      out << std::setw(8) << value.documents << "  " << printable(value.name) << '\n';
    if (values.size() < counts.values.size())
      out << style.aside("          and " + std::to_string(counts.values.size() - values.size()) +
                         " more")
          << '\n';
  }
}

}  // namespace

void print_facets(const std::vector<FacetCounts>& facets, const FacetContext& context,
                  std::ostream& out) {
  const char end = context.output.record_end();
  if (context.output.format == OutputFormat::Json) {
    Json list = Json::array();
    for (const FacetCounts& counts : facets)
      list.push_back(to_json(counts, context.limit));
    out << Json{{"version", kJsonVersion}, {"query", context.query}, {"facets", list}}.dump()
        << '\n';
  } else if (context.output.format == OutputFormat::JsonLines) {
    for (const FacetCounts& counts : facets)
      out << to_json(counts, context.limit).dump() << end;
  } else if (context.output.format == OutputFormat::Tsv) {
    for (const FacetCounts& counts : facets)
      for (const FacetValue& value : shown(counts, context.limit))
        out << field_row(counts.field).name << '\t' << value.documents << '\t'
            << printable(value.name) << end;
  } else {
    print_as_text(facets, context, out);
  }
}

}  // namespace dossier
