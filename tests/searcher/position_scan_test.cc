// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <cstddef>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "searcher/match/expansion.h"
#include "searcher/match/matcher.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

constexpr std::size_t kStories = 70;
constexpr std::size_t kQueries = 400;
constexpr unsigned kSeed = 20251123;

// Few words, so that phrases of them are found; several forms of some.
constexpr auto kWords = std::to_array<std::string_view>(
    {"boat", "boats", "boating", "the", "of", "and", "river", "rivers", "COVID-19", "said"});
constexpr auto kMentions = std::to_array<std::string_view>(
    {"Vladimir Putin", "Putin", "Joe Biden", "the Pentagon", "Russia", "Reuters reported that"});
constexpr auto kFigures = std::to_array<std::string_view>(
    {"12 people were killed", "more than 40 boats", "$5 million", "at least 3 people"});

constexpr auto kWordOperands = std::to_array<std::string_view>(
    {"boat", "=boats", "boat*", "bo?t", "river~", "the", "of", "COVID-19", "said", "r*"});
constexpr auto kFieldOperands = std::to_array<std::string_view>(
    {"actor:putin", "person:biden", "org:pentagon", "country:russia", "outlet:reuters",
     "cited:reuters", "qty:killed>=10", "qty:boats", "qty:\">$1m\"", "sure:>2", "actor:*i*"});

class Maker {
 public:
  std::vector<std::string> records() {
    std::vector<std::string> records;
    for (std::size_t i = 0; i < kStories; ++i)
      records.push_back(R"({"id":"s)" + std::to_string(i) +
                        R"(","language":"en","outlet":"Saltmere Review","title":")" +
                        std::string(any(kWords)) + " " + std::string(any(kWords)) +
                        R"(","text":")" + text() + "\"}");
    return records;
  }

  std::string query() {
    switch (below(4)) {
      case 0:
        return phrase();
      case 1:
        return operand() + near() + operand();
      case 2:
        return operand() + near() + phrase();
      default: {
        const std::string name = near();
        return operand() + name + "(" + operand() + " OR " + operand() + ")" + name + operand();
      }
    }
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::string_view any(const auto& values) { return values[below(values.size())]; }

  std::string text() {
    std::string text;
    for (std::size_t i = 5 + below(25); i > 0; --i) {
      text += below(3) > 0 ? any(kWords) : below(2) == 0 ? any(kMentions) : any(kFigures);
      text += below(9) == 0 ? ".\\n\\n" : below(9) == 0 ? ". " : " ";
    }
    return text;
  }

  std::string operand() {
    return std::string(below(3) > 0 ? any(kWordOperands) : any(kFieldOperands));
  }

  std::string near() {
    return (below(3) == 0 ? " ADJ/" : " NEAR/") + std::to_string(1 + below(6)) + " ";
  }

  std::string phrase() {
    constexpr auto kElements = std::to_array<std::string_view>(
        {"boat", "boats", "the", "of", "and", "bo*", "r*s", "COVID-19", "said", "actor:putin",
         "qty:killed", "person:biden"});
    std::string words;
    for (std::size_t i = 1 + below(3); i > 0; --i)
      words += std::string(any(kElements)) + (i > 1 ? " " : "");
    return '"' + words + "\"" + (below(2) == 0 ? "~" + std::to_string(below(4)) : "");
  }

  std::mt19937 random_{kSeed};
};

}  // namespace

TEST_CASE("positions: phrases and NEAR find by positions what the texts show") {
  Maker maker;
  SmallDatabase small(maker.records());
  const Expander expander(small.database(), small.analyzer());
  std::vector<std::unique_ptr<MatchText>> texts;
  for (Xapian::docid id = 1; id <= kStories; ++id)
    texts.push_back(std::make_unique<MatchText>(small.database().record(id), small.analyzer()));
  std::size_t found = 0;
  for (std::size_t i = 0; i < kQueries; ++i) {
    const std::string query = maker.query();
    CAPTURE(query);
    const Matcher matcher(small.parse(query), expander);
    std::set<std::string> shown;
    for (const auto& text : texts)
      if (!matcher.find(*text).empty())
        shown.insert(text->record().document.id);
    std::string ids;
    for (const std::string& id : shown)
      ids += (ids.empty() ? "" : " ") + id;
    CHECK(small.ids_of(query) == ids);
    found += shown.empty() ? 0 : 1;
  }
  CHECK(found > kQueries / 4);
}

}  // namespace dossier
