// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/matcher.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","language":"en","outlet":"The Harbor Ledger","title":"Boats in harbour","text":)"
    R"("President Nicolás Maduro said two boats left.\n\nBoats came back, Reuters reported. )"
    R"(Maduro counted at least 65 people killed."})"};

// Where the query is found, each place between brackets, those of the title marked.
std::string found(std::string_view query) {
  SmallDatabase small(kRecords);
  const MatchText text(small.database().record(1), small.analyzer());
  const Matcher matcher(small.parse(query), Expander(small.database(), small.analyzer()));
  std::string out;
  for (const Stretch& stretch : matcher.find(text)) {
    const Document& document = text.record().document;
    out += stretch.in_title ? "title:" : "";
    out +=
        "[" + std::string(stretch.span.of(stretch.in_title ? document.title : document.text)) + "]";
  }
  return out;
}

struct Row {
  std::string_view query, found;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(found(row.query) == row.found);
  }
}

}  // namespace

TEST_CASE("matcher: words are found in all their forms, in title and text") {
  check({
      {"boat", "title:[Boats][boats][Boats]"},
      {"=boat", ""},
      {"harb*", "title:[harbour]"},
      {"title:boats", "title:[Boats]"},
      {"absent", ""},
  });
}

TEST_CASE("matcher: mentions are found whole, by any alias") {
  check({
      {"actor:maduro", "[Nicolás Maduro][Maduro]"},
      {"person:maduro", "[Nicolás Maduro][Maduro]"},
      {"country:maduro", ""},
      {"cited:reuters", "[Reuters]"},
      {"publisher:ledger", ""},
      {"actor:*", ""},
  });
}

TEST_CASE("matcher: in phrases and NEAR a mention counts as one word") {
  check({
      {"\"president actor:maduro said\"", "[President Nicolás Maduro said]"},
      {"\"president said\"", ""},
      {"\"actor:maduro two\"~1", "[Nicolás Maduro said two]"},
      {"actor:maduro NEAR/3 boats", "[Nicolás Maduro said two boats]"},
      {"boats ADJ/3 actor:maduro", ""},
      {"\"left boats\"~5", ""},
  });
}

TEST_CASE("matcher: figures are found with their nouns") {
  check({
      {"qty:killed", "[at least 65 people]"},
      {"qty:killed>100", ""},
      {"qty:boats", "[two boats]"},
  });
}

TEST_CASE("matcher: of what is combined every part is found, but nothing that is denied") {
  check({
      {"president AND reuters", "[President][Reuters]"},
      {"president OR absent", "[President]"},
      {"president -absent", "[President]"},
      {"NOT absent", ""},
      {"*:*", ""},
      {"date:2025", ""},
  });
}

TEST_CASE("matcher: parts are told apart") {
  SmallDatabase small(kRecords);
  const MatchText text(small.database().record(1), small.analyzer());
  const Matcher matcher(small.parse("president absent (reuters OR two)"),
                        Expander(small.database(), small.analyzer()));
  std::string counts;
  for (const std::vector<Stretch>& part : matcher.find_parts(text))
    counts += std::to_string(part.size()) + " ";
  CHECK(counts == "1 0 1 1 ");
}

}  // namespace dossier
