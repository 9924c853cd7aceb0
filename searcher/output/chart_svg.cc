// SPDX-License-Identifier: GPL-2.0-or-later
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include "corpus/text/printable.h"
#include "searcher/output/chart.h"
#include "searcher/output/figure_words.h"
#include "searcher/output/text_cells.h"
#include "searcher/output/wrapping.h"

namespace dossier {
namespace {

// All in the pixels of the picture. Letters of the labels are 7 wide on average.
constexpr double kWidth = 960;
constexpr double kMargin = 20;
constexpr double kPlotBegin = 116;
constexpr double kPlotEnd = 486;
constexpr double kLabelBegin = 504;
constexpr double kRowHeight = 24;
constexpr std::size_t kLabelLetters = 62;
constexpr std::size_t kLineLetters = 132;

constexpr std::string_view kStyle =
    "<style>\n"
    "text { font: 13px system-ui, sans-serif; fill: #1c2127 }\n"
    ".paper { fill: #ffffff } .head { font-size: 16px; font-weight: 600 }\n"
    ".soft { fill: #59636e } .value { font-weight: 600 }\n"
    ".grid { stroke: #d5dae0 } .axis { stroke: #8b949e }\n"
    ".line { stroke: #1f5fa8; stroke-width: 2 } .dot { fill: #1f5fa8 }\n"
    ".ring { fill: #ffffff; stroke: #1f5fa8; stroke-width: 2 }\n"
    ".band { fill: #1f5fa8; fill-opacity: 0.25 }\n"
    "@media (prefers-color-scheme: dark) {\n"
    "text { fill: #e6eaef } .paper { fill: #14181d } .soft { fill: #a3adb8 }\n"
    ".grid { stroke: #333b44 } .axis { stroke: #76818d }\n"
    ".line { stroke: #79b4f2 } .dot, .band { fill: #79b4f2 }\n"
    ".ring { fill: #14181d; stroke: #79b4f2 }\n"
    "}\n"
    "</style>\n";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '&')
      out += "&amp;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

std::string px(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", number);
  std::string out(text);
  return out.ends_with(".0") ? out.substr(0, out.size() - 2) : out;
}

double x_of(const Chart& chart, double number) {
  return kPlotBegin + chart.position(number) * (kPlotEnd - kPlotBegin);
}

class SvgPainter {
 public:
  void paint(const FigureTable& table) {
    heading(topic_words(table), documents_words(table.documents, table.stories));
    for (const std::string& line : wrap(agreement_words(table), kLineLetters))
      text(kMargin, y_ += 18, "soft", line);
    const std::optional<Chart> chart = make_chart(table);
    if (chart)
      paint(*chart);
    y_ += 34;
    has_chart_ |= chart.has_value();
  }

  void note(std::string_view words) { text(kMargin, y_ += 18, "soft", words); }

  bool has_chart() const { return has_chart_; }

  std::string picture(const std::string& title, const std::string& description) const {
    const std::string height = px(y_ + kMargin);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + px(kWidth) + "\" height=\"" +
           height + "\" viewBox=\"0 0 " + px(kWidth) + " " + height +
           "\" role=\"img\" aria-labelledby=\"title description\">\n<title id=\"title\">" +
           escaped(title) + "</title>\n<desc id=\"description\">" + escaped(description) +
           "</desc>\n" + std::string(kStyle) + "<rect class=\"paper\" width=\"" + px(kWidth) +
           "\" height=\"" + height + "\"/>\n" + body_ + "</svg>\n";
  }

 private:
  void heading(std::string_view words, std::string_view behind) {
    body_ += "<text x=\"" + px(kMargin) + "\" y=\"" + px(y_ += 20) + "\"><tspan class=\"head\">" +
             escaped(words) + "</tspan><tspan class=\"soft\" dx=\"12\">" + escaped(behind) +
             "</tspan></text>\n";
  }

  void text(double x, double y, std::string_view style, std::string_view words,
            std::string_view anchor = {}) {
    body_ += "<text x=\"" + px(x) + "\" y=\"" + px(y) + "\" class=\"" + std::string(style) + "\"" +
             (anchor.empty() ? "" : " text-anchor=\"" + std::string(anchor) + "\"") + ">" +
             escaped(words) + "</text>\n";
  }

  void line(double x1, double y1, double x2, double y2, std::string_view style) {
    body_ += "<line x1=\"" + px(x1) + "\" y1=\"" + px(y1) + "\" x2=\"" + px(x2) + "\" y2=\"" +
             px(y2) + "\" class=\"" + std::string(style) + "\"/>\n";
  }

  void paint(const Chart& chart) {
    const double top = y_ + 14;
    const double bottom = top + kRowHeight * static_cast<double>(chart.marks.size());
    paint_axis(chart, top, bottom);
    y_ = top - kRowHeight / 2;
    std::string_view last_day = "none yet";
    for (const ChartMark& mark : chart.marks) {
      y_ += kRowHeight;
      if (mark.day != last_day)
        text(kMargin, y_ + 4, "soft", mark.day.empty() ? "undated" : mark.day);
      last_day = mark.day;
      paint(chart, mark);
    }
    y_ = bottom + 20;
  }

  // Labels that would touch the one before are left out; their lines stay.
  void paint_axis(const Chart& chart, double top, double bottom) {
    double free_from = 0;
    for (const ChartTick& tick : chart.ticks) {
      const double x = kPlotBegin + tick.at * (kPlotEnd - kPlotBegin);
      line(x, top, x, bottom, "grid");
      const double half = static_cast<double>(tick.words.size()) * 4;
      if (x - half < free_from)
        continue;
      text(x, bottom + 18, "soft", tick.words, "middle");
      free_from = x + half + 6;
    }
    line(kPlotBegin, bottom, kPlotEnd, bottom, "axis");
  }

  void paint(const Chart& chart, const ChartMark& mark) {
    const std::string count = mark.rows > 1 ? " ×" + std::to_string(mark.rows) : "";
    const std::string who =
        mark.who + (mark.rows > 1 ? " and " + std::to_string(mark.rows - 1) + " more" : "");
    body_ += "<g><title>" + escaped(mark.day + " " + mark.words + ": " + who) + "</title>\n";
    paint_interval(chart, mark);
    const std::size_t taken = cells_of(mark.words + count) + 2;
    body_ += "<text x=\"" + px(kLabelBegin) + "\" y=\"" + px(y_ + 4) +
             "\"><tspan class=\"value\">" + escaped(shorten(mark.words, kLabelLetters)) + count +
             "</tspan>";
    if (taken + 4 < kLabelLetters)
      body_ += "<tspan class=\"soft\" dx=\"8\">" + escaped(shorten(who, kLabelLetters - taken)) +
               "</tspan>";
    body_ += "</text>\n</g>\n";
  }

  void paint_interval(const Chart& chart, const ChartMark& mark) {
    const Interval& interval = mark.interval;
    const double begin = x_of(chart, interval.low);
    const double end = x_of(chart, interval.high);
    if (mark.is_approximate) {
      body_ += "<rect class=\"band\" x=\"" + px(begin) + "\" y=\"" + px(y_ - 5) + "\" width=\"" +
               px(std::max(end - begin, 4.0)) + "\" height=\"10\" rx=\"4\"/>\n";
      if (mark.value)
        circle(x_of(chart, *mark.value), false);
      return;
    }
    if (end > begin)
      line(begin, y_, end, y_, "line");
    if (std::isinf(interval.low))
      arrow(begin, 1);
    else
      circle(begin, !interval.low_open);
    if (std::isinf(interval.high))
      arrow(end, -1);
    else if (end > begin)
      circle(end, !interval.high_open);
  }

  void circle(double x, bool is_filled) {
    body_ += "<circle class=\"" + std::string(is_filled ? "dot" : "ring") + "\" cx=\"" + px(x) +
             "\" cy=\"" + px(y_) + "\" r=\"5\"/>\n";
  }

  // The tip of an open end at `x`; `direction` leads back to the line.
  void arrow(double x, double direction) {
    body_ += "<path class=\"dot\" d=\"M" + px(x) + " " + px(y_) + " L" + px(x + direction * 9) +
             " " + px(y_ - 5) + " L" + px(x + direction * 9) + " " + px(y_ + 5) + " Z\"/>\n";
  }

  double y_ = kMargin;
  bool has_chart_ = false;
  std::string body_;
};

}  // namespace

std::string charts_as_svg(const FigureAnswer& answer, const std::string& query) {
  SvgPainter painter;
  std::string description;
  for (const FigureTable& table : answer.tables) {
    if (!make_chart(table))
      continue;
    painter.paint(table);
    description += topic_words(table) + ": " + agreement_words(table) + ". ";
  }
  if (!painter.has_chart()) {
    description = "No table has two different figures with dates.";
    painter.note(description);
  }
  return painter.picture("Figures for " + query, description);
}

}  // namespace dossier
