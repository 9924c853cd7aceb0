// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quotation/quotation.h"

namespace dossier {

std::vector<ByteSpan> parts_of(const Quotation& quotation) {
  std::vector<ByteSpan> parts;
  std::size_t begin = quotation.span.begin;
  for (const ByteSpan& gap : quotation.gaps) {
    parts.push_back({begin, gap.begin});
    begin = gap.end;
  }
  parts.push_back({begin, quotation.span.end});
  return parts;
}

}  // namespace dossier
