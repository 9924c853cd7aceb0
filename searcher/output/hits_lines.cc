// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdio>
#include <ostream>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "searcher/output/hit_fields.h"
#include "searcher/output/hits.h"
#include "searcher/output/json_values.h"

namespace dossier {
namespace {

std::string three_decimals(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", number);
  return text;
}

// Of a passage or a figure the words; what has no single text is printed as JSON.
std::string cell_of(const nlohmann::ordered_json& value) {
  if (value.is_null())
    return {};
  if (value.is_number_float())
    return three_decimals(value.get<double>());
  if (value.is_string())
    return cell(value.get<std::string>());
  for (const char* words : {"text", "surface"})
    if (value.is_object() && value.contains(words) && value[words].is_string())
      return cell(value[words].get<std::string>());
  return cell(dump(value));
}

}  // namespace

void print_hits_as_tsv(const SearchResult& result, const HitContext& context, std::ostream& out) {
  HitContext with_columns = context;
  if (context.fields.empty())
    with_columns.fields = {"score", "published", "outlet", "title", "id", "snippet"};
  for (const Hit& hit : result.hits) {
    std::string_view separator;
    for (const nlohmann::ordered_json& value : hit_to_json(hit, with_columns)) {
      out << separator << cell_of(value);
      separator = "\t";
    }
    out << context.output.record_end();
  }
}

void print_hits_as_vimgrep(const SearchResult& result, const HitContext& context,
                           std::ostream& out) {
  for (const Hit& hit : result.hits)
    for (const Snippet& passage : hit.passages) {
      const FilePlace place = place_of(passage, hit);
      out << cell(openable_path(hit, context)) << ':' << place.line << ':' << place.column << ':'
          << cell(passage.span.of(hit.record.document.text)) << context.output.record_end();
    }
}

// Paths are printed as they are, so that a script can open them; -0 keeps odd ones apart.
void print_hits_as_paths(const SearchResult& result, const HitContext& context, std::ostream& out) {
  std::set<std::string> printed;
  for (const Hit& hit : result.hits)
    if (const auto [path, is_new] = printed.insert(openable_path(hit, context)); is_new)
      out << *path << context.output.record_end();
}

}  // namespace dossier
