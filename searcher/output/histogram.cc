// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "searcher/output/facets.h"
#include "searcher/output/json_values.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kBarCells = 40;

// 10000 is "10,000" and 2e9 "2 bn", so that bounds can be read at a glance.
std::string readable(double number) {
  struct Scale {
    double size;
    std::string_view suffix;
  };
  for (const Scale& scale : {Scale{1e12, " tn"}, Scale{1e9, " bn"}, Scale{1e6, " m"}})
    if (std::abs(number) >= scale.size)
      return readable(number / scale.size) + std::string(scale.suffix);
  std::string digits = Json(number == std::floor(number) ? Json(static_cast<std::int64_t>(number))
                                                         : Json(std::round(number * 1000) / 1000))
                           .dump();
  if (number == std::floor(number))
    for (std::size_t i = digits.size(); i > 3 && digits[i - 4] != '-'; i -= 3)
      digits.insert(i - 3, ",");
  return digits;
}

// Eighths of a cell make bars that are true to a third of a per cent.
std::string bar(std::size_t documents, std::size_t most) {
  constexpr std::array<std::string_view, 8> kEighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const std::size_t eighths = (documents * kBarCells * 8 + most - 1) / most;
  std::string out;
  for (std::size_t cell = 0; cell < eighths / 8; ++cell)
    out += "█";
  return out + std::string(kEighths[eighths % 8]);
}

void print_as_text(const Histogram& histogram, std::ostream& out) {
  if (histogram.bins.empty())
    return;
  const std::size_t most =
      std::ranges::max_element(histogram.bins, {}, &HistogramBin::documents)->documents;
  std::vector<std::string> labels;
  std::size_t width = 0;
  for (const HistogramBin& bin : histogram.bins) {
    labels.push_back(std::isinf(bin.low) ? "less" : "from " + readable(bin.low));
    width = std::max(width, labels.back().size());
  }
  out << histogram.documents << (histogram.documents == 1 ? " document" : " documents")
      << (histogram.unit.empty() ? "" : ", in " + histogram.unit) << '\n';
  for (std::size_t i = 0; i < labels.size(); ++i)
    out << std::setw(static_cast<int>(width)) << labels[i] << std::setw(8)
        << histogram.bins[i].documents << "  " << bar(histogram.bins[i].documents, most) << '\n';
  const double end = histogram.bins.back().high;
  if (!std::isinf(end))
    out << std::setw(static_cast<int>(width)) << "to " + readable(end) << '\n';
}

// JSON knows no infinity: an open end is null.
Json end_or_null(double end) {
  return std::isinf(end) ? Json(nullptr) : Json(end);
}

Json to_json(const HistogramBin& bin) {
  return {
      {"low", end_or_null(bin.low)}, {"high", end_or_null(bin.high)}, {"documents", bin.documents}};
}

}  // namespace

void print_histogram(const Histogram& histogram, const HistogramContext& context,
                     std::ostream& out) {
  const char end = context.output.record_end();
  if (context.output.format == OutputFormat::Json) {
    Json bins = Json::array();
    for (const HistogramBin& bin : histogram.bins)
      bins.push_back(to_json(bin));
    const Json answer = {{"version", kJsonVersion},
                         {"query", context.query},
                         {"token", text_or_null(context.token)},
                         {"range", context.range},
                         {"unit", histogram.unit.empty() ? Json(nullptr) : Json(histogram.unit)},
                         {"documents", histogram.documents},
                         {"exact", true},
                         {"bins", bins}};
    out << dump(answer) << '\n';
  } else if (context.output.format == OutputFormat::JsonLines) {
    for (const HistogramBin& bin : histogram.bins)
      out << dump(to_json(bin)) << end;
  } else if (context.output.format == OutputFormat::Tsv) {
    for (const HistogramBin& bin : histogram.bins)
      out << end_or_null(bin.low) << '\t' << end_or_null(bin.high) << '\t' << bin.documents << end;
  } else {
    print_as_text(histogram, out);
  }
}

}  // namespace dossier
