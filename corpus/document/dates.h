// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dossier {

/// The date that `text`, clean and of a line or less, states, in ISO 8601: a day "2025-11-25"; a
/// moment in UTC "2025-11-25T14:00:00Z" where a time stands with its zone. A time without zone, or
/// with one that names several, gives the day alone. Reads ISO 8601, RFC 2822, months by name in
/// English and some other languages, and numbers as 4/13/2017, which cannot be meant otherwise; a
/// word behind the day that is no part of a date ends it. "" where it states no day or more than
/// one reading is possible, as in 4/7/2017: none is guessed.
std::string iso_date(std::string_view text);

/// The moment `seconds` after the beginning of 1970, as `iso_date` gives it; milliseconds too,
/// which are told by their size. "" outside the years 1970 to 2199.
std::string iso_date_from_seconds(std::int64_t seconds);

}  // namespace dossier
