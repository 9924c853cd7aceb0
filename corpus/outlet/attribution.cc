// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/attribution.h"

namespace dossier {

void attribute_quantities(const AnalyzedText&, std::span<const Outlet>, std::span<const Actor>,
                          std::span<Quantity>) {}

}  // namespace dossier
