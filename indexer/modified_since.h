// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace dossier {

/// The time, in nanoseconds since the Unix epoch, that --since means: a day in local time,
/// "2025-11-20", or so long before `now`: "12h", "7d", "4w". The smallest number for "". Throws
/// Error{Usage} for what is neither.
std::int64_t modified_since_ns(const std::string& text, std::chrono::system_clock::time_point now);

}  // namespace dossier
