// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/completion.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","language":"en","outlet":"The Harbor Ledger","text":"Nicolás Maduro spoke in the United States."})",
    R"({"id":"2","language":"en","outlet":"The Harbor Ledger","text":"Nicolás Maduro was silent, Reuters reported. Two warships left."})",
    R"({"id":"3","language":"en","outlet":"Hardanger Post","text":"The U.S. sent a man."})",
    R"({"id":"4","language":"en","outlet":"Reuters","text":"Wang Yi met Maduro Silva."})",
};

// "name(alias)type=documents " for each completion, then how many there are.
std::string completions(SmallDatabase& small, const std::string& prefix,
                        const std::vector<Field>& facets = {Field::Actor, Field::Outlet},
                        std::size_t limit = 0) {
  CompletionRequest request;
  request.prefix = prefix;
  request.facets = facets;
  request.limit = limit;
  const Completions found = complete(small.database(), small.analyzer(), request);
  std::string out;
  for (const Completion& each : found.values)
    out += each.name + "(" + each.alias + ")" + std::string(field_row(each.type).name) + "=" +
           std::to_string(each.documents) + " ";
  return out + "of " + std::to_string(found.distinct);
}

}  // namespace

TEST_CASE("completion: names by any alias, whatever the case and accents") {
  SmallDatabase small(kRecords);
  for (const std::string prefix : {"nicolas", "NICOLÁS MAD", "nicolas "})
    CHECK(completions(small, prefix) == "Nicolás Maduro(nicolas maduro)person=2 of 1");
  CHECK(completions(small, "us").starts_with("United States(us)country=2 "));
  CHECK(completions(small, "zebra") == "of 0");
}

TEST_CASE("completion: a name begins at any of its words") {
  SmallDatabase small(kRecords);
  CHECK(completions(small, "ledg") == "The Harbor Ledger(ledger)outlet=2 of 1");
  CHECK(completions(small, "harbor led") == "The Harbor Ledger(harbor ledger)outlet=2 of 1");
  CHECK(completions(small, "harbor ledger x") == "of 0");
}

TEST_CASE("completion: the most frequent come first, and a limit leaves them") {
  SmallDatabase small(kRecords);
  CHECK(completions(small, "har") ==
        "The Harbor Ledger(harbor)outlet=2 Hardanger Post(hardanger post)outlet=1 of 2");
  CHECK(completions(small, "har", {Field::Outlet}, 1) == "The Harbor Ledger(harbor)outlet=2 of 2");
}

TEST_CASE("completion: facets narrow it and count for themselves") {
  SmallDatabase small(kRecords);
  CHECK(completions(small, "reu", {Field::Outlet}) == "Reuters(reuters)outlet=2 of 1");
  CHECK(completions(small, "reu", {Field::Publisher, Field::Cited}) ==
        "Reuters(reuters)publisher=1 Reuters(reuters)cited=1 of 2");
  CHECK(completions(small, "nicol", {Field::Country}) == "of 0");
  CHECK(completions(small, "war", {Field::QuantityCounted}) ==
        "warship(warship)qty.counted=1 of 1");
}

}  // namespace dossier
