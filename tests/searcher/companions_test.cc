// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/companions.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","language":"en","text":"Donald Trump met Joe Biden. Trump left. Biden and Trump spoke in the United States."})",
    R"({"id":"2","language":"en","text":"Donald Trump spoke. Vladimir Putin did not."})",
    R"({"id":"3","language":"en","text":"Vladimir Putin spoke in Russia."})",
    R"({"id":"4","language":"en","text":"Vladimir Putin met nobody in Russia, said Hezbollah."})",
    R"({"id":"5","language":"en","text":"The market slept. Joe Biden met Donald Trump."})",
    R"({"id":"6","language":"en","text":"The market woke."})",
};

const std::vector<Field> kAllTypes = {Field::Person, Field::Organization, Field::ArmedGroup,
                                      Field::Country};

std::string print(const Companions& companions) {
  std::string out;
  for (const Companion& each : companions.values)
    out += each.name + "=" + std::to_string(each.documents) + "/" + std::to_string(each.sentences) +
           " ";
  return out + "of " + std::to_string(companions.distinct) + ", in " +
         std::to_string(companions.documents) + " of " + std::to_string(companions.searched);
}

struct Asked {
  Field field = Field::Actor;
  std::string name;
  std::vector<Field> types = kAllTypes;
  std::size_t limit = 0;
  std::string query = "*:*";
};

Companions find(SmallDatabase& small, const Asked& asked) {
  CompanionRequest request;
  request.who.field = asked.field;
  request.who.value = asked.name;
  request.types = asked.types;
  request.limit = asked.limit;
  return find_companions(small.database(), small.analyzer(), small.parse(asked.query), request);
}

std::string companions_of(SmallDatabase& small, const Asked& asked) {
  return print(find(small, asked));
}

}  // namespace

TEST_CASE("companions: documents and sentences with both, the most significant first") {
  SmallDatabase small(kRecords);
  CHECK(companions_of(small, {.name = "trump"}) ==
        "Joe Biden=2/3 United States=1/1 Vladimir Putin=1/0 of 3, in 3 of 6");
}

TEST_CASE("companions: over the documents of a query, as over all of them") {
  SmallDatabase small(kRecords);
  CHECK(companions_of(small, {.name = "trump", .query = "market"}) ==
        "Joe Biden=1/1 of 1, in 1 of 2");
  CHECK(companions_of(small, {.name = "trump", .query = "spoke OR -spoke"}) ==
        companions_of(small, {.name = "trump"}));
}

TEST_CASE("companions: types narrow who is counted and who is meant") {
  SmallDatabase small(kRecords);
  CHECK(companions_of(small, {.name = "putin", .types = {Field::Country}}) ==
        "Russia=2/2 of 1, in 3 of 6");
  CHECK(companions_of(small, {Field::Country, "russia", {Field::ArmedGroup}}) ==
        "Hezbollah=1/1 of 1, in 2 of 6");
  CHECK(companions_of(small, {.field = Field::Person, .name = "russia"}) == "of 0, in 0 of 0");
}

TEST_CASE("companions: a limit leaves the first, and tells how many there are") {
  SmallDatabase small(kRecords);
  CHECK(companions_of(small, {.name = "trump", .limit = 1}) == "Joe Biden=2/3 of 3, in 3 of 6");
}

TEST_CASE("companions: a name of several stands for all of them, who are not their own company") {
  SmallDatabase small({R"({"id":"1","language":"en","text":"Donald Trump met Melania Trump."})",
                       R"({"id":"2","language":"en","text":"Donald Trump met Joe Biden."})"});
  const Companions found = find(small, {.name = "trump"});
  CHECK(found.actors == std::vector<std::string>{"Donald Trump", "Melania Trump"});
  CHECK(print(found) == "Joe Biden=1/1 of 1, in 2 of 2");
}

}  // namespace dossier
