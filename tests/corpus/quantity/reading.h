// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dossier {

/// What is read from `text`, in one line: "SURFACE = BOUND VALUE LOW..HIGH KIND UNIT COUNTED ROLE",
/// then the trend and the flags that hold; quantities are joined by " | ", "-" is nothing stated.
std::string reading_of(std::string_view text);

/// A sentence and its reading.
struct ReadingRow {
  std::string_view text;
  std::string_view reading;
};

/// Checks every row.
void check_readings(std::span<const ReadingRow> rows);

}  // namespace dossier
