// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>

#include "searcher/output/hits.h"
#include "searcher/output/quotes.h"

namespace dossier {

void print_quotes_as_tsv(const QuotesResult& result, const QuotesContext& context,
                         std::ostream& out) {
  std::size_t rank = context.offset;
  for (const QuotationEntry& entry : result.entries) {
    ++rank;
    for (const Carrier& carrier : entry.carriers)
      out << rank << '\t' << cell(carrier.record.document.published) << '\t'
          << cell(publisher_of(carrier.record)) << '\t' << cell(carrier.quotation.speaker) << '\t'
          << cell(cue_of(carrier)) << '\t' << cell(carrier.record.document.id) << '\t'
          << cell(wording_of(carrier)) << context.output.record_end();
  }
}

void print_quotes_as_vimgrep(const QuotesResult& result, const QuotesContext& context,
                             std::ostream& out) {
  for (const QuotationEntry& entry : result.entries)
    for (const Carrier& carrier : entry.carriers) {
      const FilePlace place = place_of(carrier);
      const std::string& speaker = carrier.quotation.speaker;
      out << cell(openable_path(carrier, context)) << ':' << place.line << ':' << place.column
          << ':' << (speaker.empty() ? "" : cell(speaker) + ": ") << cell(wording_of(carrier))
          << context.output.record_end();
    }
}

}  // namespace dossier
