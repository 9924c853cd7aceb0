// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>

#include <nlohmann/json.hpp>

#include "searcher/output/json_values.h"
#include "searcher/output/quotes.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

Json spans_to_json(const std::vector<ByteSpan>& spans) {
  Json list = Json::array();
  for (const ByteSpan& span : spans)
    list.push_back({{"begin", span.begin}, {"end", span.end}});
  return list;
}

Json carrier_to_json(const Carrier& carrier, const QuotesContext& context) {
  const Document& document = carrier.record.document;
  const FilePlace place = place_of(carrier);
  return {{"id", document.id},
          {"title", text_or_null(document.title)},
          {"publisher", text_or_null(publisher_of(carrier.record))},
          {"published", text_or_null(document.published)},
          {"url", text_or_null(document.url)},
          {"path", document.path},
          {"file", openable_path(carrier, context)},
          {"line", place.line},
          {"column", place.column},
          {"text", wording_of(carrier)},
          {"abridged", carrier.is_abridged},
          {"speaker", text_or_null(carrier.quotation.speaker)},
          {"cue", text_or_null(cue_of(carrier))},
          {"begin", carrier.quotation.span.begin},
          {"end", carrier.quotation.span.end},
          {"parts", spans_to_json(parts_of(carrier.quotation))},
          {"highlights", spans_to_json(carrier.highlights)}};
}

Json entry_to_json(const QuotationEntry& entry, const QuotesContext& context) {
  Json carriers = Json::array();
  for (const Carrier& carrier : entry.carriers)
    carriers.push_back(carrier_to_json(carrier, context));
  const Carrier& credited = entry.carriers[entry.credited];
  const Json type = entry.speaker().empty()
                        ? Json(nullptr)
                        : Json(credited.quotation.is_by_outlet ? "outlet" : "actor");
  return {{"text", wording_of(entry.carriers[entry.longest])},
          {"speaker", text_or_null(entry.speaker())},
          {"speaker_type", type},
          {"cue", text_or_null(cue_of(credited))},
          {"first_published", text_or_null(entry.carriers.front().record.document.published)},
          {"document_count", entry.carriers.size()},
          {"carriers", carriers}};
}

}  // namespace

void print_quotes_as_json(const QuotesResult& result, const QuotesContext& context,
                          std::ostream& out) {
  Json entries = Json::array();
  for (const QuotationEntry& entry : result.entries)
    entries.push_back(entry_to_json(entry, context));
  out << dump({{"version", kJsonVersion},
               {"query", context.query},
               {"token", text_or_null(context.token)},
               {"speaker", text_or_null(context.speaker)},
               {"match_count", result.match_count},
               {"document_count", result.document_count},
               {"exact", true},
               {"offset", context.offset},
               {"quotations", entries}})
      << '\n';
}

void print_quotes_as_json_lines(const QuotesResult& result, const QuotesContext& context,
                                std::ostream& out) {
  for (const QuotationEntry& entry : result.entries)
    out << dump(entry_to_json(entry, context)) << context.output.record_end();
}

}  // namespace dossier
