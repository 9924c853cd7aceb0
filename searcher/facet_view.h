// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "corpus/text/text_analyzer.h"
#include "searcher/facet_tally.h"
#include "searcher/facets.h"

namespace dossier {

enum class FacetOrder : std::uint8_t { Count, Name };

/// Which values of a facet are shown, and in which order. The undated stand behind all dates, or
/// behind those that are as frequent.
struct FacetView {
  std::string prefix;                 ///< how one of the words of a value begins, in any case
  std::optional<FacetOrder> order{};  ///< unless stated, dates by name, all else by count
  std::size_t limit = 0;              ///< 0 for all
};

/// What `view` shows of `tally`. Values that are selected or excluded are always there, even those
/// that no document has; `distinct` is the number without the limit. Linear but for the values that
/// are shown.
FacetCounts shown(const FacetTally& tally, const FacetView& view, TextAnalyzer& analyzer);

}  // namespace dossier
