// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/quotes.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"a","published":"2025-11-21","language":"en","outlet":"The Harbor Ledger",)"
    R"("text":"Angela Brandt met John Carver.\n\n“If the boats leave early,” Brandt said, )"
    R"(“the port is lost.” Carver spoke of a “floating pier”."})",
    R"({"id":"b","published":"2025-11-20","language":"en","outlet":"Saltmere Review",)"
    R"("text":"Mayor Angela Brandt met John Carver and warned: “If the boats leave early, the port is lost, and )"
    R"([Carver] knows it.”\n\nThe storm passed. “Nobody saw the storm coming,” a sailor said."})",
    R"({"id":"c","language":"en","text":"“The port is lost if boats leave,” Maria Lopez said. )"
    R"(The “floating pier” sank in the storm."})",
    R"({"id":"d","published":"2025-12-01","language":"en","text":"A storm, and no quotation."})",
};

std::string entry_to_string(const QuotationEntry& entry) {
  std::string out = entry.speaker() + "<";
  for (const Carrier& carrier : entry.carriers)
    out += carrier.record.document.id + (carrier.is_abridged ? "-" : "");
  return out + ">";
}

// "SPEAKER<carriers>" for each entry; "-" behind a carrier that is abridged.
std::string answer(SmallDatabase& small, std::string_view query,
                   const QuotesRequest& request = {}) {
  std::string out;
  const QuotesResult result =
      find_quotes(small.database(), small.analyzer(), small.parse(query), request);
  for (const QuotationEntry& entry : result.entries)
    out += (out.empty() ? "" : " ") + entry_to_string(entry);
  return out;
}

struct Row {
  std::string_view query, entries;
};

void check(const std::vector<Row>& rows) {
  SmallDatabase small(kRecords);
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(answer(small, row.query) == row.entries);
  }
}

constexpr std::string_view kLost = "Angela Brandt<ba->";
constexpr std::string_view kAll = "Angela Brandt<ba-> <b> Maria Lopez<c>";

}  // namespace

TEST_CASE("quotes: words must stand inside the quotation") {
  check({
      {"early", kLost},
      {"storm", "<b>"},
      {"carver", "Angela Brandt<b>"},
      {"passed", ""},
      {"brandt", ""},
      {"port lost", "Angela Brandt<ba-> Maria Lopez<c>"},
      {"=leaves", ""},
      {"bo?ts early", kLost},
      {"zebra", ""},
  });
}

TEST_CASE("quotes: phrases and NEAR reach across the cue and into no other quotation") {
  check({
      {"\"leave early the port\"", kLost},
      {"\"boats leave early\"", kLost},
      {"early NEAR/3 port", kLost},
      {"lost NEAR/20 pier", ""},
      {"\"the port\" actor:brandt", kLost},
      {"person:carver NEAR/3 knows", "Angela Brandt<b>"},
  });
}

TEST_CASE("quotes: fields choose documents") {
  check({
      {"early publisher:\"harbor ledger\"", "Angela Brandt<a>"},
      {"early date:2025-11-20", "Angela Brandt<b>"},
      {"actor:lopez", "Maria Lopez<c>"},
      {"early OR actor:lopez", "Angela Brandt<ba-> Maria Lopez<c>"},
      {"*:*", kAll},
      {"date:2025-12", ""},
      {"-actor:lopez", "Angela Brandt<ba-> <b>"},
  });
}

TEST_CASE("quotes: negated words must not stand in the quotation") {
  check({
      {"port -early", "Maria Lopez<c>"},
      {"-port", "<b>"},
      {"port -knows", "Angela Brandt<a> Maria Lopez<c>"},
      {"(early OR storm)", "Angela Brandt<ba-> <b>"},
  });
}

TEST_CASE("quotes: fragments are listed only where words ask for them") {
  check({{"pier", "John Carver<ac>"}, {"actor:carver", "Angela Brandt<ba-> <b>"}});
}

TEST_CASE("quotes: entries show more of the query first, statements before fragments") {
  SmallDatabase small(kRecords);
  CHECK(answer(small, "lost OR pier OR knows") ==
        "Angela Brandt<ba-> Maria Lopez<c> John Carver<ac>");
}

TEST_CASE("quotes: a speaker is known by any name") {
  SmallDatabase small(kRecords);
  CHECK(answer(small, "*:*", {.speaker = "brandt"}) == kLost);
  CHECK(answer(small, "lost", {.speaker = "maria lopez"}) == "Maria Lopez<c>");
  CHECK(answer(small, "lost", {.speaker = "carver"}).empty());
  CHECK(answer(small, "*:*", {.speaker = "nobody"}).empty());
}

TEST_CASE("quotes: sorted by the earliest carrier, the undated last") {
  SmallDatabase small(kRecords);
  CHECK(answer(small, "*:*", {.order = SortOrder::Oldest}) == kAll);
  CHECK(answer(small, "storm OR pier", {.order = SortOrder::Newest}) == "John Carver<ac> <b>");
}

TEST_CASE("quotes: pages and counts") {
  SmallDatabase small(kRecords);
  const QuotesResult result = find_quotes(small.database(), small.analyzer(), small.parse("*:*"),
                                          {.offset = 1, .limit = 1});
  CHECK(result.match_count == 3);
  CHECK(result.document_count == 3);
  REQUIRE(result.entries.size() == 1);
  CHECK(entry_to_string(result.entries[0]) == "<b>");
  CHECK(answer(small, "*:*", {.offset = 9}).empty());
}

TEST_CASE("quotes: the longest wording is shown, with the words that match") {
  SmallDatabase small(kRecords);
  const QuotesResult result =
      find_quotes(small.database(), small.analyzer(), small.parse("boats OR lost"), {});
  REQUIRE(result.entries.size() == 2);
  const QuotationEntry& entry = result.entries[0];
  CHECK(entry.longest == 0);
  const Carrier& split = entry.carriers[1];
  REQUIRE(split.highlights.size() == 2);
  CHECK(split.highlights[0].of(split.record.document.text) == "boats");
  CHECK(split.highlights[1].of(split.record.document.text) == "lost");
}

TEST_CASE("quotes: what one document says twice is carried once") {
  SmallDatabase small(
      {R"({"id":"a","language":"en","text":"“The boats left the port early,” he said.\n\n)"
       R"(Again: “The boats left the port early, and nobody saw them.”"})"});
  const QuotesResult result =
      find_quotes(small.database(), small.analyzer(), small.parse("boats"), {});
  CHECK(result.match_count == 1);
  CHECK(result.document_count == 1);
  REQUIRE(result.entries.size() == 1);
  REQUIRE(result.entries[0].carriers.size() == 1);
  CHECK(result.entries[0].carriers[0].quotation.span.size() == 51);
}

}  // namespace dossier
