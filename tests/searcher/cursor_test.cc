// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/cursor.h"

#include <string>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "searcher/search.h"
#include "tests/support/growing_database.h"

namespace dossier {
namespace {

std::string record(const std::string& id, const std::string& date) {
  return R"({"id":")" + id + R"(","published":")" + date + R"(","text":"A boat came in."})";
}

// The ids of a page, each followed by a blank.
std::string ids(const SearchResult& result) {
  std::string joined;
  for (const Hit& hit : result.hits)
    joined += hit.record.document.id + " ";
  return joined;
}

}  // namespace

TEST_CASE("cursor: it is read back as it was written") {
  for (const Cursor& cursor :
       {Cursor{}, Cursor{1, 2.5, "a"}, Cursor{UINT64_MAX, 1e-300, std::string("\0ü.", 4)}})
    CHECK(cursor_from(to_string(cursor)) == cursor);
}

TEST_CASE("cursor: what is none is refused") {
  for (const char* text : {"", "a", "..", "0.0", "0.0.6", "0.0.6g", "0.0.61.62", "-1.0.61"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(cursor_from(text), Error);
  }
}

TEST_CASE("cursor: pages together are the whole list") {
  GrowingDatabase growing;
  growing.add({record("a", "2025-01-01"), record("b", "2025-01-03"), record("c", "2025-01-02"),
               record("d", ""), record("e", "2025-01-02")});
  for (const SortOrder order : {SortOrder::Relevance, SortOrder::Newest, SortOrder::Oldest}) {
    const std::string whole = ids(growing.find("boat", {.order = order}));
    Page page{.limit = 2, .order = order};
    std::string pages;
    do {
      const SearchResult result = growing.find("boat", page);
      CHECK(result.offset == pages.size() / 2);
      CHECK(result.match_count == 5);
      pages += ids(result);
      page.cursor = result.next_cursor;
    } while (!page.cursor.empty());
    CHECK(pages == whole);
  }
}

TEST_CASE("cursor: documents that come meanwhile shift no page") {
  for (const SortOrder order : {SortOrder::Relevance, SortOrder::Newest}) {
    GrowingDatabase growing;
    growing.add({record("c", "2025-01-03"), record("e", "2025-01-02"), record("g", "2025-01-01")});
    Page page{.limit = 1, .order = order};
    const SearchResult first = growing.find("boat", page);
    CHECK(ids(first) == "c ");
    growing.add({record("a", "2025-02-01"), record("b", "2025-02-01")});
    page.cursor = first.next_cursor;
    const SearchResult second = growing.find("boat", page);
    CHECK(ids(second) == "e ");
    CHECK(second.offset == 3);
  }
}

TEST_CASE("cursor: it outlives the hit that it names") {
  GrowingDatabase growing;
  growing.add({record("a", "2025-01-03"), record("b", "2025-01-02"), record("c", "2025-01-01")});
  Page page{.limit = 2, .order = SortOrder::Newest};
  page.cursor = growing.find("boat", page).next_cursor;
  growing.add({R"({"id":"b","published":"2025-01-02","text":"A ship came in."})"});
  CHECK(ids(growing.find("boat", page)) == "c ");
}

TEST_CASE("cursor: that of another query or order is refused") {
  GrowingDatabase growing;
  growing.add({record("a", "2025-01-01"), record("b", "2025-01-02")});
  Page page{.limit = 1};
  page.cursor = growing.find("boat", page).next_cursor;
  CHECK_THROWS_AS(growing.find("came", page), Error);
  page.order = SortOrder::Newest;
  CHECK_THROWS_AS(growing.find("boat", page), Error);
}

}  // namespace dossier
