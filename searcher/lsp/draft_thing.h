// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "corpus/quantity/quantity.h"
#include "corpus/quotation/quotation.h"
#include "corpus/span.h"
#include "searcher/lsp/known_names.h"
#include "searcher/lsp/workspace.h"

namespace dossier {

/// Something in a draft of which the corpus may know more. Views the draft's reading.
struct DraftThing {
  enum class Kind : std::uint8_t { Name, Figure, Quotation };

  Kind kind = Kind::Name;
  ByteSpan span;                         ///< of the draft
  KnownName name{};                      ///< of a name: whom the corpus lists so
  const Quantity* figure = nullptr;      ///< of a figure
  const Quotation* quotation = nullptr;  ///< of a quotation
};

/// What the cursor is on: a figure, else a name, else a quotation around it. A name is what the
/// draft's reading takes for one, else words that name somebody in the corpus; without articles it
/// is none.
std::optional<DraftThing> thing_at(Workspace& workspace, const DraftPlace& place);

}  // namespace dossier
