// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace dossier {

/// Tells the day from which relative dates of queries count; asked with each query, since a server
/// may run for weeks.
using Today = std::function<std::chrono::year_month_day()>;

/// The day by the system's clock, in UTC.
inline std::chrono::year_month_day system_today() {
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

}  // namespace dossier
