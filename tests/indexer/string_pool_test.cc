// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/string_pool.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("string_pool: holds each string once, the empty one too") {
  StringPool pool;
  CHECK(pool.insert("tide"));
  CHECK(pool.insert(""));
  CHECK_FALSE(pool.insert("tide"));
  CHECK_FALSE(pool.insert(""));
  CHECK(pool.size() == 2);
}

TEST_CASE("string_pool: keeps what it holds when it grows and moves") {
  StringPool pool;
  std::set<std::string> expected;
  for (int i = 0; i < 5000; ++i) {
    expected.insert(std::to_string(i));
    pool.insert(std::to_string(i));
  }
  const StringPool moved = std::move(pool);
  std::set<std::string> held;
  moved.for_each([&](std::string_view text) { held.emplace(text); });
  CHECK(held == expected);
  CHECK(moved.size_bytes() > 5000);
}

}  // namespace dossier
