// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/state_token.h"

#include <string>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "tests/support/growing_database.h"

namespace dossier {
namespace {

std::string record(const std::string& id, const std::string& text) {
  return R"({"id":")" + id + R"(","text":")" + text + "\"}";
}

}  // namespace

TEST_CASE("state token: what came or changed since is new, and nothing else") {
  GrowingDatabase growing;
  growing.add({record("a", "One."), record("b", "Two."), record("c", "Three.")});
  const std::string first = state_token(growing.database());
  CHECK(growing.new_since(first) == "");
  growing.add({record("b", "Two has changed."), record("d", "Four.")});
  CHECK(growing.new_since(first) == "b d ");
  const std::string second = state_token(growing.database());
  growing.add({record("c", "Three has, too.")});
  CHECK(growing.new_since(first) == "b c d ");
  CHECK(growing.new_since(second) == "c ");
}

TEST_CASE("state token: an update that finds nothing new leaves it as it is") {
  GrowingDatabase growing;
  growing.add({record("a", "One.")});
  const std::string token = state_token(growing.database());
  growing.add({record("a", "One.")});
  CHECK(state_token(growing.database()) == token);
}

TEST_CASE("state token: what is new takes part in any query") {
  GrowingDatabase growing;
  growing.add({record("a", "A boat came."), record("b", "A ship came.")});
  const std::string token = state_token(growing.database());
  growing.add({record("c", "A boat left."), record("d", "A ship left.")});
  const QueryNode newer{.value = NewerQuery{last_document_at(token, growing.database())}};
  TextAnalyzer analyzer;
  const QueryNode boat{.value = WordQuery{"boat"}};
  CHECK(count_matches(growing.database(), analyzer, {.value = AndQuery{{boat, newer}}}) == 1);
  CHECK(count_matches(growing.database(), analyzer, {.value = OrQuery{{boat, newer}}}) == 3);
  CHECK(count_matches(growing.database(), analyzer,
                      {.value = AndQuery{{boat, {.value = NotQuery{{newer}}}}}}) == 1);
}

TEST_CASE("state token: that of a generation before is refused") {
  GrowingDatabase growing;
  growing.add({record("a", "One.")});
  const std::string token = state_token(growing.database());
  growing.rebuild();
  CHECK(state_token(growing.database()) != token);
  CHECK_THROWS_WITH_AS(last_document_at(token, growing.database()),
                       "--new-since was given the token of another database, or of this one before "
                       "it was built anew",
                       Error);
}

TEST_CASE("state token: what is none is refused") {
  GrowingDatabase growing;
  growing.add({record("a", "One.")});
  const std::string token = state_token(growing.database());
  for (const std::string& bad :
       {std::string(), std::string("."), std::string("12"), token + "x", token + ".1",
        token.substr(0, token.find('.') + 1), "-" + token, token + "99999999999"}) {
    CAPTURE(bad);
    CHECK_THROWS_AS(last_document_at(bad, growing.database()), Error);
  }
}

}  // namespace dossier
