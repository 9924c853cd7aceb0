// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"exit","title":"Talks on a managed exit","published":"2025-11-20","language":"en",)"
    R"("outlet":"The Harbor Ledger","text":"Envoys spoke of a managed exit.\n\nNobody exits )"
    R"(gladly. Some 65 people were killed in the attacks."})",
    R"({"id":"manage","title":"Harbour","published":"2025-12-02","language":"en",)"
    R"("text":"He managed.\n\nExit polls said no. A cafe opened near the old harbour wall."})",
    R"({"id":"cafe","published":"2024-01-05","language":"en",)"
    R"("text":"The Café Central reopened. Boats left the harbour at dawn; a boat returned."})",
    R"({"id":"salida","language":"es","text":"La salida pactada fue negada por los ministros."})",
};

struct Row {
  std::string_view query, ids;
};

void check(const std::vector<Row>& rows) {
  SmallDatabase small(kRecords);
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(small.ids_of(row.query) == row.ids);
  }
}

}  // namespace

TEST_CASE("search: words find their forms, phrases only themselves") {
  check({
      {"exit", "exit manage"},
      {"exits", "exit manage"},
      {"=exits", "exit"},
      {"boat", "cafe"},
      {"\"boats\"", "cafe"},
      {"cafe", "cafe manage"},
      {"CAFÉ", "cafe manage"},
      {"\"café central\"", "cafe"},
      {"ministro", "salida"},
      {"nothing", ""},
  });
}

TEST_CASE("search: a phrase matches neither across paragraphs nor out of the title") {
  check({
      {"\"managed exit\"", "exit"},
      {"managed exit", "exit manage"},
      {"\"exit nobody\"", ""},
      {"\"exit envoys\"", ""},
      {"\"harbour he\"", ""},
      {"managed NEAR/100 exit", "exit"},
  });
}

TEST_CASE("search: a phrase may have slop, patterns and words near it") {
  check({
      {"\"envoys a exit\"", ""},
      {"\"envoys a exit\"~3", "exit"},
      {"\"envoys a exit\"~2", ""},
      {"\"man* exit\"", "exit"},
      {"\"m?naged exit\"", "exit"},
      {"harb*", "cafe manage"},
      {"harbuor~", "cafe manage"},
      {"exit NEAR/3 spoke", ""},
      {"exit NEAR/4 spoke", "exit"},
      {"spoke ADJ/4 exit", "exit"},
      {"exit ADJ/4 spoke", ""},
      {"envoys NEAR/4 spoke NEAR/4 exit", "exit"},
      {"envoys NEAR/3 spoke NEAR/3 exit", ""},
  });
}

TEST_CASE("search: operators combine") {
  check({
      {"exit AND harbour", "manage"},
      {"central OR salida", "cafe salida"},
      {"harbour -exit", "cafe"},
      {"NOT exit", "cafe salida"},
      {"(exit OR boats) harbour", "cafe manage"},
      {"*:*", "cafe exit manage salida"},
      {"+exit harbour", "manage"},
  });
}

TEST_CASE("search: fields filter") {
  check({
      {"title:exit", "exit"},
      {"title:harbour", "manage"},
      {"title:\"managed exit\"", "exit"},
      {"lang:es", "salida"},
      {"id:cafe", "cafe"},
      {"date:2025", "exit manage"},
      {"date:2025-11-20..2025-11-30", "exit"},
      {"date:>=2025-12", "manage"},
      {"date:..2024", "cafe"},
      {"path:records.jsonl harbour", "cafe manage"},
      {"path:records*", "cafe exit manage salida"},
      {"path:other/", ""},
      {"publisher:\"harbor ledger\"", "exit"},
      {"outlet:ledger", "exit"},
      {"publisher:*", "exit"},
  });
}

TEST_CASE("search: hits are ordered by score, then by id") {
  SmallDatabase small({
      R"({"id":"b","text":"one word here"})",
      R"({"id":"c","text":"one word word"})",
      R"({"id":"a","text":"one word here"})",
  });
  const SearchResult result =
      search(small.database(), small.analyzer(), small.parse("word"), Page{});
  REQUIRE(result.hits.size() == 3);
  CHECK(result.hits[0].record.document.id == "c");
  CHECK(result.hits[1].record.document.id == "a");
  CHECK(result.hits[2].record.document.id == "b");
}

TEST_CASE("search: dates order hits, with the undated last either way") {
  SmallDatabase small(kRecords);
  const auto ids = [&](SortOrder order) {
    std::string joined;
    for (const Hit& hit :
         search(small.database(), small.analyzer(), small.parse("*:*"), {.order = order}).hits)
      joined += hit.record.document.id + " ";
    return joined;
  };
  CHECK(ids(SortOrder::Newest) == "manage exit cafe salida ");
  CHECK(ids(SortOrder::Oldest) == "cafe exit manage salida ");
}

TEST_CASE("search: the count is that of all pages") {
  SmallDatabase small(kRecords);
  const SearchResult page =
      search(small.database(), small.analyzer(), small.parse("harbour"), {1, 1});
  CHECK(page.match_count == 2);
  CHECK(page.hits.size() == 1);
}

TEST_CASE("search: whoever takes hits gets those of the page, one by one") {
  SmallDatabase small(kRecords);
  Page page{0, 1};
  const SearchResult kept =
      search(small.database(), small.analyzer(), small.parse("harbour"), page);
  std::vector<std::string> taken;
  page.take_hit = [&](const Hit& hit) { taken.push_back(hit.record.document.id); };
  const SearchResult result =
      search(small.database(), small.analyzer(), small.parse("harbour"), page);
  CHECK(taken == std::vector{kept.hits.front().record.document.id});
  CHECK(result.hits.empty());
  CHECK(result.match_count == 2);
  CHECK(result.next_cursor == kept.next_cursor);
}

TEST_CASE("search: a phrase of words that are everywhere is found where it stands") {
  std::vector<std::string> records;
  for (int i = 0; i < 40; ++i)
    records.push_back(R"({"id":")" + std::to_string(i) + R"(","text":"the book of )" +
                      (i % 10 == 0 ? "life" : "dates of the") + R"( harbour"})");
  records.push_back(R"({"id":"without","text":"A book of life."})");
  SmallDatabase small(records);
  CHECK(small.ids_of("\"the book of life\"") == "0 10 20 30");
  CHECK(small.ids_of("\"of the book of life\"") == "");
  CHECK(small.ids_of("\"book of life\"") == "0 10 20 30 without");
  CHECK(small.ids_of("\"the of the\"") == "");
}

TEST_CASE("search: a query without any word is refused") {
  SmallDatabase small(kRecords);
  CHECK_THROWS_WITH_AS(small.ids_of("&"), "the query holds no word to search for", Error);
}

TEST_CASE("search: of copies the best hit stands, and tells how many more match") {
  const std::string text =
      "The ferry to Lanternfield will not sail before Friday, since divers must first look at the "
      "hull, "
      "which struck a rock at low tide.";
  SmallDatabase small({
      R"({"id":"1","text":")" + text + "\"}",
      R"({"id":"2","title":"Ferry, ferry","text":")" + text + "\"}",
      R"({"id":"3","text":")" + text + R"( More follows."})",
      R"({"id":"4","text":"Another ferry sank."})",
      R"({"id":"5","text":"A trawler sank."})",
  });
  Page page;
  page.unique = true;
  const auto found = [&](std::string_view query) {
    return search(small.database(), small.analyzer(), small.parse(query), page);
  };
  const SearchResult ferries = found("ferry");
  CHECK(ferries.match_count == 4);
  CHECK(ferries.story_count == 2);
  REQUIRE(ferries.hits.size() == 2);
  CHECK(ferries.hits[0].record.document.id == "2");
  CHECK(ferries.hits[0].copies == 2);
  CHECK(ferries.hits[1].record.document.id == "4");
  CHECK(ferries.hits[1].copies == 0);
  CHECK(found("follows").hits[0].copies == 0);

  page.offset = 1;
  CHECK(found("ferry").hits.size() == 1);
  CHECK(found("ferry").match_count == 4);
  page = {};
  CHECK(found("ferry").hits.size() == 4);
  CHECK_FALSE(found("ferry").story_count);
}

}  // namespace dossier
