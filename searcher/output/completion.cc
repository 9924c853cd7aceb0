// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/completion.h"

#include <ostream>

#include <nlohmann/json.hpp>

#include "corpus/text/printable.h"
#include "searcher/output/json_values.h"
#include "searcher/output/style.h"
#include "searcher/output/text_cells.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Completion& completion) {
  return {{"name", completion.name},
          {"alias", completion.alias},
          {"type", field_row(completion.type).name},
          {"documents", completion.documents}};
}

void print_as_text(const Completions& completions, const Style& style, std::ostream& out) {
  constexpr std::size_t kCountCells = 8;
  for (const Completion& each : completions.values)
    out << pad_left(std::to_string(each.documents), kCountCells) << "  " << printable(each.name)
        << "  "
        << style.aside(std::string(field_row(each.type).name) + "  " + printable(each.alias))
        << '\n';
  if (const std::size_t rest = completions.distinct - completions.values.size(); rest > 0)
    out << style.aside("          and " + std::to_string(rest) + " more") << '\n';
}

}  // namespace

void print_completions(const Completions& completions, const std::string& prefix,
                       const OutputOptions& output, std::ostream& out) {
  const char end = output.record_end();
  if (output.format == OutputFormat::Json) {
    Json values = Json::array();
    for (const Completion& completion : completions.values)
      values.push_back(to_json(completion));
    out << dump(Json{{"version", kJsonVersion},
                     {"prefix", prefix},
                     {"distinct", completions.distinct},
                     {"exact", true},
                     {"completions", values}})
        << '\n';
  } else if (output.format == OutputFormat::JsonLines) {
    for (const Completion& completion : completions.values)
      out << dump(to_json(completion)) << end;
  } else if (output.format == OutputFormat::Tsv) {
    for (const Completion& each : completions.values)
      out << each.documents << '\t' << field_row(each.type).name << '\t' << printable(each.name)
          << '\t' << printable(each.alias) << end;
  } else {
    print_as_text(completions, Style(output.color), out);
  }
}

}  // namespace dossier
