// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "searcher/figures.h"
#include "searcher/query/quantity_condition.h"

namespace dossier {

/// What is stated alike on one day: a line of a chart.
struct ChartMark {
  std::string day;              ///< "2025-11-08"; "" for the undated
  Interval interval;            ///< in the unit of the table; infinite ends are open
  std::optional<double> value;  ///< the number that is named
  bool is_approximate = false;
  std::string words;  ///< "at least 65"
  std::string who;    ///< of the first row
  std::size_t rows = 0;
};

struct ChartTick {
  double at = 0;  ///< from 0 to 1, from the left end of the scale
  std::string words;
};

/// Values along one scale, a line a day and statement, the earliest first: the same for a terminal
/// and a picture.
struct Chart {
  double low = 0;
  double high = 1;
  bool is_logarithmic = false;  ///< where the numbers lie a hundredfold apart
  std::vector<ChartTick> ticks;
  std::vector<ChartMark> marks;

  /// Where `number` stands on the scale, from 0 to 1; ends that are infinite stand there.
  double position(double number) const;
};

/// The chart of a table's rows that are compared; none unless two values are stated on known days.
std::optional<Chart> make_chart(const FigureTable& table);

/// The lines of a chart in at most `width` cells.
std::vector<std::string> chart_lines(const Chart& chart, std::size_t width);

/// The charts of an answer as one SVG picture, with a title and a description for those who cannot
/// see it. `query` is what was asked.
std::string charts_as_svg(const FigureAnswer& answer, const std::string& query);

}  // namespace dossier
