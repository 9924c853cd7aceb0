// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/query/date_range.h"

namespace dossier {

/// The stretches of time by which documents are counted.
enum class DatePeriod : std::uint8_t { Day, Week, Month, Year };

/// "day", "week", "month", "year".
std::string_view to_string(DatePeriod period);
std::optional<DatePeriod> date_period_from(std::string_view name);

/// The name of the period in which a date lies, which is a document value: YYYYMMDD, perhaps with a
/// time behind. "2025-11-25", "2025-W48" (ISO 8601, from Monday on), "2025-11", "2025"; names of
/// one period sort by time. "" for the empty value of an undated document.
std::string period_name(std::string_view date_value, DatePeriod period);

/// The days of the period of that name, none if there is no such day, week, month or year.
std::optional<DateRange> days_of_period(std::string_view name, DatePeriod period);

}  // namespace dossier
