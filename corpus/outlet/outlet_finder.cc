// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_finder.h"

namespace dossier {

std::vector<Outlet> find_outlets(const Document& document, const AnalyzedText&) {
  std::vector<Outlet> outlets;
  if (!document.outlet.empty())
    outlets.push_back({document.outlet, OutletRole::Publisher, {}, Scope::Body});
  return outlets;
}

}  // namespace dossier
