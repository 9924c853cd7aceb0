// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/text/printable.h"
#include "searcher/output/quotes.h"
#include "searcher/output/style.h"

namespace dossier {
namespace {

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

// The part with the query's words marked.
std::string highlighted(const Carrier& carrier, const ByteSpan& part, const Style& style) {
  const std::string_view text = carrier.record.document.text;
  std::string out;
  std::size_t at = part.begin;
  for (const ByteSpan& highlight : carrier.highlights) {
    if (highlight.begin < at || highlight.end > part.end)
      continue;
    out += printable(text.substr(at, highlight.begin - at));
    out += style.match(printable(highlight.of(text)));
    at = highlight.end;
  }
  return out + printable(text.substr(at, part.end - at));
}

std::string quoted(const Carrier& carrier, const Style& style) {
  std::string out;
  for (const ByteSpan& part : parts_of(carrier.quotation))
    out += (out.empty() ? "“" : "” … “") + highlighted(carrier, part, style);
  return out + "”";
}

// The speaker and, where that says more than the name, the cue.
std::string credit(const QuotationEntry& entry, const Style& style) {
  const std::string cue = cue_of(entry.carriers[entry.credited]);
  if (entry.speaker().empty())
    return cue.empty() ? style.aside("speaker not stated") : style.aside("not named: ") + cue;
  std::string line = style.title(printable(entry.speaker()));
  if (!cue.empty())
    line += "  " + style.aside(cue);
  return line;
}

std::string carrier_line(const Carrier& carrier, const QuotationEntry& entry,
                         const QuotesContext& context, const Style& style) {
  const Document& document = carrier.record.document;
  std::vector<std::string> remarks;
  if (std::string publisher = printable(publisher_of(carrier.record)); !publisher.empty())
    remarks.push_back(std::move(publisher));
  if (carrier.is_abridged)
    remarks.emplace_back("abridged");
  if (const std::string& speaker = carrier.quotation.speaker; speaker != entry.speaker())
    remarks.push_back(speaker.empty() ? "names no speaker" : "by " + printable(speaker));
  std::string line = document.published.empty() ? "undated   " : document.published.substr(0, 10);
  for (const std::string& remark : remarks)
    line += (&remark == &remarks.front() ? "  " : ", ") + remark;
  std::string place =
      printable(openable_path(carrier, context)) + ":" + std::to_string(place_of(carrier).line);
  if (document.id != document.path)
    place += "  " + printable(document.id);
  return line + "  " + style.aside(place);
}

}  // namespace

void print_quotes_as_text(const QuotesResult& result, const QuotesContext& context,
                          std::ostream& out) {
  const Style style(context.output.color);
  if (result.match_count > 0)
    out << counted(result.match_count, "quotation") << " in "
        << counted(result.document_count, "document") << '\n';
  std::size_t rank = context.offset;
  for (const QuotationEntry& entry : result.entries) {
    out << '\n'
        << ++rank << ". " << quoted(entry.carriers[entry.longest], style) << '\n'
        << "   " << credit(entry, style) << '\n';
    for (const Carrier& carrier : entry.carriers)
      out << "   " << carrier_line(carrier, entry, context, style) << '\n';
  }
}

}  // namespace dossier
