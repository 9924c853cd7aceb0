// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/companions.h"

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <ostream>
#include <string_view>

#include <nlohmann/json.hpp>

#include "corpus/text/printable.h"
#include "searcher/output/json_values.h"
#include "searcher/output/style.h"
#include "searcher/output/text_cells.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

std::string two_decimals(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", number);
  return text;
}

std::string number_cell(std::size_t number, std::string_view head) {
  return "  " + pad_left(std::to_string(number), head.size());
}

void print_as_text(const Companions& companions, const Style& style, std::ostream& out) {
  constexpr std::string_view kSignificance = "significance";
  constexpr std::string_view kDocuments = "documents";
  constexpr std::string_view kSentences = "sentences";
  if (companions.actors.empty())
    return;
  std::string names;
  for (const std::string& actor : companions.actors)
    names += (names.empty() ? "" : ", ") + printable(actor);
  out << style.title(names) << ": in " << companions.documents << " of " << companions.searched
      << (companions.searched == 1 ? " document" : " documents") << '\n';
  if (companions.values.empty())
    return;
  out << '\n'
      << style.aside(std::string(kSignificance) + "  " + std::string(kDocuments) + "  " +
                     std::string(kSentences))
      << '\n';
  for (const Companion& companion : companions.values)
    out << pad_left(two_decimals(companion.significance), kSignificance.size())
        << number_cell(companion.documents, kDocuments)
        << number_cell(companion.sentences, kSentences) << "  " << printable(companion.name) << "  "
        << style.aside(field_row(companion.type).name) << '\n';
  if (const std::size_t rest = companions.distinct - companions.values.size(); rest > 0)
    out << style.aside("and " + std::to_string(rest) + " more") << '\n';
}

Json to_json(const Companion& companion) {
  constexpr double kThousandths = 1000;  // the last digits differ from machine to machine
  return {{"name", companion.name},
          {"type", field_row(companion.type).name},
          {"documents", companion.documents},
          {"sentences", companion.sentences},
          {"significance", std::round(companion.significance * kThousandths) / kThousandths}};
}

}  // namespace

void print_companions(const Companions& companions, const CompanionContext& context,
                      std::ostream& out) {
  const char end = context.output.record_end();
  if (context.output.format == OutputFormat::Json) {
    Json values = Json::array();
    for (const Companion& companion : companions.values)
      values.push_back(to_json(companion));
    out << dump(Json{{"version", kJsonVersion},
                     {"query", context.query},
                     {"token", text_or_null(context.token)},
                     {"co", context.who},
                     {"actors", companions.actors},
                     {"documents", companions.documents},
                     {"searched", companions.searched},
                     {"exact", true},
                     {"distinct", companions.distinct},
                     {"companions", values}})
        << '\n';
  } else if (context.output.format == OutputFormat::JsonLines) {
    for (const Companion& companion : companions.values)
      out << dump(to_json(companion)) << end;
  } else if (context.output.format == OutputFormat::Tsv) {
    for (const Companion& companion : companions.values)
      out << two_decimals(companion.significance) << '\t' << companion.documents << '\t'
          << companion.sentences << '\t' << field_row(companion.type).name << '\t'
          << printable(companion.name) << end;
  } else {
    print_as_text(companions, Style(context.output.color), out);
  }
}

}  // namespace dossier
