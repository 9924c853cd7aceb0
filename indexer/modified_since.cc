// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/modified_since.h"

#include <charconv>
#include <ctime>
#include <limits>
#include <string_view>

#include "corpus/document/dates.h"
#include "corpus/error.h"
#include "corpus/text/printable.h"

namespace dossier {

std::int64_t modified_since_ns(const std::string& text, std::chrono::system_clock::time_point now) {
  using namespace std::chrono;
  if (text.empty())
    return std::numeric_limits<std::int64_t>::min();
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [unit, error] = std::from_chars(text.data(), end, number);
  constexpr std::int64_t kMostUnits = 10'000;
  if (error == std::errc() && unit + 1 == end && number > 0 && number <= kMostUnits &&
      std::string_view("hdw").find(*unit) != std::string_view::npos) {
    const hours length(*unit == 'h' ? 1 : *unit == 'd' ? 24 : 24 * 7);
    return duration_cast<nanoseconds>((now - number * length).time_since_epoch()).count();
  }
  if (const std::string day = iso_date(text); day.size() == std::string_view("2025-11-20").size()) {
    std::tm date{};
    ::strptime(day.c_str(), "%Y-%m-%d", &date);
    date.tm_isdst = -1;
    return duration_cast<nanoseconds>(seconds(std::mktime(&date))).count();
  }
  throw Error(ErrorKind::Usage, "--since " + printable(text) + " is no time",
              "write a day, 2025-11-20, or a length of time, 12h, 7d or 4w");
}

}  // namespace dossier
