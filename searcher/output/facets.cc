// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/facets.h"

#include <iomanip>
#include <ostream>
#include <string_view>

#include <nlohmann/json.hpp>

#include "corpus/text/printable.h"
#include "searcher/output/json_values.h"
#include "searcher/output/style.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kUndated = "undated";

std::string_view name_of(FacetChoice choice) {
  return choice == FacetChoice::Selected ? "selected" : "excluded";
}

std::string shown_name(const FacetValue& value) {
  return value.name.empty() ? std::string(kUndated) : printable(value.name);
}

Json to_json(const FacetValue& value) {
  Json json = {{"name", value.name.empty() ? Json(nullptr) : Json(value.name)},
               {"documents", value.documents},
               {"stories", value.stories}};
  if (value.choice != FacetChoice::None)
    json["filter"] = name_of(value.choice);
  return json;
}

Json to_json(const FacetCounts& counts) {
  Json values = Json::array();
  for (const FacetValue& value : counts.values)
    values.push_back(to_json(value));
  return {{"facet", to_string(counts.facet())},
          {"distinct", counts.distinct},
          {"exact", true},
          {"values", values}};
}

std::string stories_aside(const FacetValue& value, const Style& style) {
  if (value.stories == value.documents)
    return {};
  return "  " +
         style.aside(std::to_string(value.stories) + (value.stories == 1 ? " story" : " stories"));
}

}  // namespace

void print_facets_as_text(const std::vector<FacetCounts>& facets, const OutputOptions& output,
                          std::ostream& out) {
  const Style style(output.color);
  bool first = true;
  for (const FacetCounts& counts : facets) {
    if (counts.values.empty())
      continue;
    out << (first ? "" : "\n") << style.title(to_string(counts.facet())) << '\n';
    first = false;
    for (const FacetValue& value : counts.values) {
      out << std::setw(8) << value.documents << "  " << shown_name(value)
          << stories_aside(value, style);
      if (value.choice != FacetChoice::None)
        out << "  " << style.aside(name_of(value.choice));
      out << '\n';
    }
    if (const std::size_t rest = counts.distinct - counts.values.size(); rest > 0)
      out << style.aside("          and " + std::to_string(rest) + " more") << '\n';
  }
}

Json facets_to_json(const std::vector<FacetCounts>& facets) {
  Json list = Json::array();
  for (const FacetCounts& counts : facets)
    list.push_back(to_json(counts));
  return list;
}

void print_facets(const std::vector<FacetCounts>& facets, const FacetContext& context,
                  std::ostream& out) {
  const char end = context.output.record_end();
  if (context.output.format == OutputFormat::Json) {
    out << dump(Json{{"version", kJsonVersion},
                     {"query", context.query},
                     {"token", text_or_null(context.token)},
                     {"facets", facets_to_json(facets)}})
        << '\n';
  } else if (context.output.format == OutputFormat::JsonLines) {
    for (const FacetCounts& counts : facets)
      out << dump(to_json(counts)) << end;
  } else if (context.output.format == OutputFormat::Tsv) {
    for (const FacetCounts& counts : facets)
      for (const FacetValue& value : counts.values)
        out << to_string(counts.facet()) << '\t' << value.documents << '\t' << shown_name(value)
            << '\t' << value.stories << end;
  } else {
    print_facets_as_text(facets, context.output, out);
  }
}

}  // namespace dossier
