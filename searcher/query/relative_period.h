// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace dossier {

/// The days from `first` to `last`, both included.
struct Period {
  std::chrono::sys_days first;
  std::chrono::sys_days last;
};

/// The days that a date in words names as seen from `today`, none if it is not understood: the
/// relative forms of read_date_range. Words may be joined by _ or -.
std::optional<Period> relative_period(std::string_view words, std::chrono::year_month_day today);

}  // namespace dossier
