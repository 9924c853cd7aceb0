// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/modified_since.h"

#include <limits>

#include <doctest/doctest.h>

#include "corpus/error.h"

namespace dossier {
namespace {

using namespace std::chrono;

constexpr system_clock::time_point kNow = sys_days(2025y / November / 25) + 14h;

std::int64_t nanoseconds_of(system_clock::time_point time) {
  return duration_cast<nanoseconds>(time.time_since_epoch()).count();
}

TEST_CASE("modified_since: a length of time counts back from now") {
  CHECK(modified_since_ns("12h", kNow) == nanoseconds_of(kNow - 12h));
  CHECK(modified_since_ns("7d", kNow) == nanoseconds_of(kNow - 7 * 24h));
  CHECK(modified_since_ns("2w", kNow) == nanoseconds_of(kNow - 14 * 24h));
  CHECK(modified_since_ns("", kNow) == std::numeric_limits<std::int64_t>::min());
}

TEST_CASE("modified_since: a day begins at midnight where the program runs") {
  const std::int64_t day = modified_since_ns("2025-11-20", kNow);
  const std::int64_t utc = nanoseconds_of(sys_days(2025y / November / 20));
  CHECK(std::abs(day - utc) <= nanoseconds(14h).count());
  CHECK(modified_since_ns("2025-11-21", kNow) - day == nanoseconds(24h).count());
}

TEST_CASE("modified_since: what is no time is refused") {
  for (const char* text :
       {"soon", "d", "0d", "-1d", "7", "7m", "7dd", "99999999999d", "2025-13-01"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(modified_since_ns(text, kNow), Error);
  }
}

}  // namespace
}  // namespace dossier
