// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/quotes.h"

#include <algorithm>

#include "corpus/text/printable.h"
#include "corpus/working_path.h"

namespace dossier {

std::string publisher_of(const Record& record) {
  const std::vector<Outlet>& outlets = record.extraction.outlets;
  const auto publisher = std::ranges::find(outlets, OutletRole::Publisher, &Outlet::role);
  return publisher != outlets.end() ? publisher->name : record.document.outlet;
}

std::string wording_of(const Carrier& carrier) {
  std::string wording;
  for (const ByteSpan& part : parts_of(carrier.quotation)) {
    if (!wording.empty())
      wording += " … ";
    wording += printable(part.of(carrier.record.document.text));
  }
  return wording;
}

std::string cue_of(const Carrier& carrier) {
  const std::optional<ByteSpan>& cue = carrier.quotation.cue;
  return cue ? printable(cue->of(carrier.record.document.text)) : std::string();
}

std::string openable_path(const Carrier& carrier, const QuotesContext& context) {
  return from_working_folder(context.database.file_of(carrier.record.document));
}

FilePlace place_of(const Carrier& carrier) {
  return place_in_file(carrier.record.document, carrier.quotation.span.begin);
}

}  // namespace dossier
