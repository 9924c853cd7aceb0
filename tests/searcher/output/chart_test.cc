// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/chart.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "searcher/output/text_cells.h"

namespace dossier {
namespace {

FigureRow row(std::string published, Bound bound, double value, std::string publisher = "A") {
  FigureRow made;
  made.figure.bound = bound;
  made.figure.value = value;
  if (bound == Bound::Exact || bound == Bound::AtLeast || bound == Bound::MoreThan)
    made.figure.low = value;
  if (bound == Bound::Exact || bound == Bound::UpTo || bound == Bound::FewerThan)
    made.figure.high = value;
  made.figure.counted = "person";
  made.articles.push_back({1, "id", std::move(publisher), "", std::move(published)});
  return made;
}

FigureTable table(std::vector<FigureRow> rows) {
  FigureTable made;
  made.topic.counted = "person";
  made.rows = std::move(rows);
  return made;
}

std::string lines_of(const FigureTable& table, std::size_t width) {
  const std::optional<Chart> chart = make_chart(table);
  REQUIRE(chart.has_value());
  std::string lines;
  for (const std::string& line : chart_lines(*chart, width))
    lines += line + '\n';
  return lines;
}

}  // namespace

TEST_CASE("chart: ends that are open, closed and left out are told apart") {
  const FigureTable all =
      table({row("2025-01-01", Bound::AtLeast, 60), row("2025-01-02", Bound::MoreThan, 70),
             row("2025-01-03", Bound::UpTo, 90), row("2025-01-03", Bound::FewerThan, 80),
             row("2025-01-04", Bound::Exact, 65), row("", Bound::Approx, 75)});
  CHECK(lines_of(all, 48) ==
        "2025-01-01   ●──────────────────▷  at least 60\n"
        "2025-01-02         ○────────────▷  more than 70\n"
        "2025-01-03  ◁────────────○         fewer than 80\n"
        "            ◁──────────────────●   up to 90\n"
        "2025-01-04      ●                  65\n"
        "undated               ≈            about 75\n"
        "            ─┴─────┴─────┴─────┴─\n"
        "            60    70    80    90\n");
}

TEST_CASE("chart: there is none without two figures on known days that differ") {
  CHECK_FALSE(make_chart(table({})).has_value());
  CHECK_FALSE(make_chart(table({row("2025-01-01", Bound::Exact, 60)})).has_value());
  CHECK_FALSE(
      make_chart(table({row("2025-01-01", Bound::Exact, 60), row("2025-01-02", Bound::Exact, 60)}))
          .has_value());
  CHECK_FALSE(make_chart(table({row("2025-01-01", Bound::Exact, 60), row("", Bound::Exact, 70)}))
                  .has_value());
  FigureRow change = row("2025-01-02", Bound::Exact, 70);
  change.figure.flags.delta = true;
  CHECK_FALSE(make_chart(table({row("2025-01-01", Bound::Exact, 60), change})).has_value());
}

TEST_CASE("chart: figures a hundredfold apart stand on a logarithmic scale") {
  const std::optional<Chart> chart = make_chart(
      table({row("2025-01-01", Bound::Exact, 10), row("2025-01-02", Bound::Exact, 100000)}));
  REQUIRE(chart.has_value());
  CHECK(chart->is_logarithmic);
  CHECK(chart->position(1000) == doctest::Approx(0.5));
  CHECK(chart->ticks.size() == 5);
}

TEST_CASE("chart: counts are marked at whole numbers") {
  const std::optional<Chart> chart = make_chart(
      table({row("2025-01-01", Bound::Exact, 16), row("2025-01-02", Bound::AtLeast, 16)}));
  REQUIRE(chart.has_value());
  for (const ChartTick& tick : chart->ticks)
    CHECK(tick.words.find('.') == std::string::npos);
  CHECK(chart->position(16) == doctest::Approx(0.5));
}

TEST_CASE("chart: what is stated alike on one day is one line") {
  const std::optional<Chart> chart =
      make_chart(table({row("2025-01-01T08:00:00Z", Bound::Exact, 60),
                        row("2025-01-01", Bound::Exact, 60), row("2025-01-02", Bound::Exact, 70)}));
  REQUIRE(chart.has_value());
  CHECK(chart->marks.size() == 2);
  CHECK(chart->marks.front().rows == 2);
}

TEST_CASE("chart: lines keep to the width, however wide the numbers") {
  const FigureTable wide = table(
      {row("2025-01-01", Bound::AtLeast, 123456789), row("2025-01-02", Bound::Exact, 987654321.5)});
  for (const std::size_t width : {60U, 80U, 120U})
    for (const std::string& line : chart_lines(*make_chart(wide), width))
      CHECK(cells_of(line) <= width);
}

TEST_CASE("chart: the picture is escaped and says in words what it shows") {
  FigureAnswer answer;
  answer.tables.push_back(table({row("2025-01-01", Bound::Exact, 60, "A & <B>"),
                                 row("2025-01-02", Bound::AtLeast, 70, "\"C\"")}));
  const std::string svg = charts_as_svg(answer, "\"a\" <b> & c");
  CHECK(svg.find("<title id=\"title\">Figures for &quot;a&quot; &lt;b&gt; &amp; c</title>") !=
        std::string::npos);
  CHECK(svg.find("A &amp; &lt;B&gt;") != std::string::npos);
  CHECK(svg.find("<desc id=\"description\">person: ") != std::string::npos);
  CHECK(std::ranges::count(svg, '<') == std::ranges::count(svg, '>'));
}

TEST_CASE("chart: a picture without a chart says so") {
  CHECK(charts_as_svg({}, "boats").find("No table has two different figures with dates.") !=
        std::string::npos);
}

}  // namespace dossier
