// SPDX-License-Identifier: GPL-2.0-or-later
#include "reading.h"

#include <cstdio>
#include <optional>

#include <doctest/doctest.h>

#include "corpus/quantity/quantity_finder.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {
namespace {

std::string number(double value) {
  char digits[32];
  const int size = std::snprintf(digits, sizeof digits, "%.12g", value);
  return {digits, static_cast<std::size_t>(size)};
}

std::string number(std::optional<double> value, std::string_view none) {
  return value ? number(*value) : std::string(none);
}

std::string word(std::string_view text) {
  return " " + std::string(text.empty() ? "-" : text);
}

std::string describe(const Quantity& quantity, std::string_view text) {
  std::string line(quantity.span.of(text));
  line += " =" + word(to_string(quantity.bound)) + " " + number(quantity.value, "-") + " " +
          number(quantity.low, "") + ".." + number(quantity.high, "") +
          word(to_string(quantity.kind)) + word(quantity.unit) + word(quantity.counted) +
          word(quantity.role ? to_string(*quantity.role) : "");
  if (quantity.trend)
    line += word(to_string(*quantity.trend));
  const QuantityFlags& flags = quantity.flags;
  line += flags.subset ? " subset" : "";
  line += flags.total ? " total" : "";
  line += flags.delta ? " delta" : "";
  line += flags.negated ? " negated" : "";
  line += flags.hypothetical ? " hypothetical" : "";
  return line;
}

}  // namespace

std::string reading_of(std::string_view text) {
  TextAnalyzer analyzer;
  std::string readings;
  for (const Quantity& quantity : find_quantities(analyzer.analyze(text)))
    readings += (readings.empty() ? "" : " | ") + describe(quantity, text);
  return readings;
}

void check_readings(std::span<const ReadingRow> rows) {
  for (const ReadingRow& row : rows) {
    CAPTURE(row.text);
    CHECK(reading_of(row.text) == row.reading);
  }
}

}  // namespace dossier
