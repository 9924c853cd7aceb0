// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/query/quantity_condition.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// The numbers from `low` up to but without `high`; the outer ends may be infinite.
struct HistogramBin {
  double low = 0;
  double high = 0;
  std::size_t documents = 0;  ///< that state a figure in it

  bool operator==(const HistogramBin&) const = default;
};

/// How the figures of one kind are spread over the documents that a query finds.
struct Histogram {
  std::string unit;                ///< of the bins; "" for counts
  std::vector<HistogramBin> bins;  ///< ascending, side by side; empty if there is no figure
  std::size_t documents = 0;       ///< with any such figure; one may stand in several bins
};

/// Counts, over every document that `query` finds, the figures that meet `condition`, each at the
/// number it names, else at the end of its interval that is known. The unit is that of the
/// condition, else the commonest; figures in others are converted to it or, where they cannot be,
/// left out. Outliers, a hundredth at each side, do not stretch the bins: they are in outer bins
/// without an end. Exact.
Histogram count_figures(const Database& database, TextAnalyzer& analyzer, const QueryNode& query,
                        const QuantityCondition& condition);

/// Bounds of at most twelve bins or so that hold all of low..high: steps of 1, 2 or 5 times a
/// power of ten where the numbers are near each other, else 1, 2, 5, 10, 20 and so on, or tenfold.
/// Requires low <= high, both finite.
std::vector<double> round_bounds(double low, double high);

}  // namespace dossier
