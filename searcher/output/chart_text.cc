// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cmath>
#include <string_view>

#include "searcher/output/chart.h"
#include "searcher/output/text_cells.h"

namespace dossier {
namespace {

constexpr std::size_t kDayCells = 10;
constexpr std::size_t kMostLabelCells = 28;
constexpr std::size_t kLeastPlotCells = 16;

// A row of cells, each one character that takes one cell.
class Cells {
 public:
  explicit Cells(std::size_t width) : cells_(width, " ") {}

  void put(std::size_t at, std::string_view character) { cells_[at] = character; }

  // Writes where nothing but blanks stands, with a blank at both sides; else not at all.
  void write(std::size_t begin, std::string_view ascii) {
    const std::size_t from = begin > 0 ? begin - 1 : 0;
    const std::size_t to = std::min(cells_.size(), begin + ascii.size() + 1);
    if (begin + ascii.size() > cells_.size() ||
        std::any_of(cells_.begin() + static_cast<std::ptrdiff_t>(from),
                    cells_.begin() + static_cast<std::ptrdiff_t>(to),
                    [](std::string_view cell) { return cell != " "; }))
      return;
    for (std::size_t i = 0; i < ascii.size(); ++i)
      cells_[begin + i] = ascii.substr(i, 1);
  }

  std::string text() const {
    std::string joined;
    for (const std::string_view cell : cells_)
      joined += cell;
    return joined;
  }

 private:
  std::vector<std::string_view> cells_;
};

std::size_t column(const Chart& chart, double number, std::size_t width) {
  return static_cast<std::size_t>(
      std::lround(chart.position(number) * static_cast<double>(width - 1)));
}

std::string plot(const Chart& chart, const ChartMark& mark, std::size_t width) {
  Cells cells(width);
  const Interval& interval = mark.interval;
  const std::size_t begin = column(chart, interval.low, width);
  const std::size_t end = column(chart, interval.high, width);
  if (!mark.is_approximate || !mark.value)
    for (std::size_t i = begin; i <= end; ++i)
      cells.put(i, mark.is_approximate ? "╌" : "─");
  const std::string_view closed = mark.is_approximate ? "≈" : "●";
  if (mark.is_approximate && mark.value) {
    cells.put(column(chart, *mark.value, width), closed);
    return cells.text();
  }
  cells.put(begin, std::isinf(interval.low) ? "◁" : interval.low_open ? "○" : closed);
  cells.put(end, std::isinf(interval.high) ? "▷" : interval.high_open ? "○" : closed);
  return cells.text();
}

std::string label_of(const ChartMark& mark) {
  return mark.words + (mark.rows > 1 ? " ×" + std::to_string(mark.rows) : "");
}

}  // namespace

std::vector<std::string> chart_lines(const Chart& chart, std::size_t width) {
  std::size_t label_cells = 0;
  for (const ChartMark& mark : chart.marks)
    label_cells = std::max(label_cells, cells_of(label_of(mark)));
  label_cells = std::min(label_cells, kMostLabelCells);
  const std::size_t taken = kDayCells + 2 + 2 + label_cells;
  const std::size_t plot_cells = std::max(kLeastPlotCells, width > taken ? width - taken : 0);
  std::vector<std::string> lines;
  std::string_view last_day = "none yet";
  for (const ChartMark& mark : chart.marks) {
    const std::string day = mark.day == last_day ? "" : mark.day.empty() ? "undated" : mark.day;
    last_day = mark.day;
    lines.push_back(pad_right(day, kDayCells) + "  " + plot(chart, mark, plot_cells) + "  " +
                    shorten(label_of(mark), kMostLabelCells));
  }
  Cells axis(plot_cells);
  Cells words(plot_cells);
  for (std::size_t i = 0; i < plot_cells; ++i)
    axis.put(i, "─");
  for (const ChartTick& tick : chart.ticks) {
    const auto at =
        static_cast<std::size_t>(std::lround(tick.at * static_cast<double>(plot_cells - 1)));
    axis.put(at, "┴");
    const std::size_t half = tick.words.size() / 2;
    words.write(
        std::min(at > half ? at - half : 0, plot_cells - std::min(plot_cells, tick.words.size())),
        tick.words);
  }
  const std::string margin(kDayCells + 2, ' ');
  lines.push_back(margin + axis.text());
  std::string labels = margin + words.text();
  labels.erase(labels.find_last_not_of(' ') + 1);
  lines.push_back(std::move(labels));
  return lines;
}

}  // namespace dossier
