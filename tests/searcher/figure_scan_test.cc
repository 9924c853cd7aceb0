// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/figure_scan.h"

#include <array>
#include <cstddef>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "corpus/record.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

constexpr std::size_t kStories = 150;
constexpr std::size_t kQueries = 400;
constexpr unsigned kSeed = 20251121;

// "#" is a number, "@" a larger one.
constexpr auto kSentences = std::to_array<std::string_view>({
    "The raid killed at least # people.",
    "More than # people were killed near the river bank.",
    "Fewer than # soldiers died.",
    "The toll rose to @.",
    "Another # miners were injured.",
    "The storm could kill @ people.",
    "The mayor denied that # people had died.",
    "Police arrested # to @ protesters.",
    "About # hostages were released in France.",
    "Dozens of villagers fled.",
    "Hundreds of people are missing in Japan.",
    "Up to @ troops were deployed.",
    "The army launched # missiles and # drones.",
    "They bought # warships for $@ million.",
    "The fund paid 1.# billion euros to Spain.",
    "It cost £@ and 3,@ yen.",
    "Sales rose # percent to $#.5 million.",
    "Rates fell by # basis points.",
    "The share fell from #.4 to #.1 percent.",
    "Between # and @ boats sank.",
    "The road is # km long and # feet wide.",
    "They walked # miles in # hours.",
    "It lasted nearly # days and # weeks.",
    "It weighed # tonnes, or @ pounds.",
    "The farm has # hectares or @ acres.",
    "The tank holds @ litres of stone dust.",
    "It was # degrees Celsius, then # degrees Fahrenheit.",
    "It was minus # degrees Celsius in Canada.",
    "A #-year-old man drove # km.",
    "Two-thirds of the # ships were old.",
    "No fewer than # votes were cast.",
    "She owns assets of $@ million.",
});

constexpr auto kWords = std::to_array<std::string_view>({"river", "stone", "road", "mayor"});

std::string filled(std::string_view sentence, std::mt19937& random) {
  std::string out;
  for (const char c : sentence) {
    if (c == '#')
      out += std::to_string(2 + random() % 60);
    else if (c == '@')
      out += std::to_string(100 + random() % 800);
    else
      out += c;
  }
  return out;
}

std::vector<std::string> make_records() {
  std::mt19937 random(kSeed);
  std::vector<std::string> records;
  for (std::size_t i = 0; i < kStories; ++i) {
    std::string text;
    for (std::size_t sentences = 1 + random() % 4; sentences > 0; --sentences) {
      const std::string sentence = filled(kSentences[random() % kSentences.size()], random);
      text += sentence + (random() % 3 == 0 ? "\n\n" : " ");
      if (random() % 8 == 0)
        text += "\n\n" + sentence;  // said again: not of the body
    }
    const nlohmann::json record = {
        {"id", "s" + std::to_string(i)}, {"language", "en"}, {"text", text}};
    records.push_back(record.dump());
  }
  return records;
}

struct Corpus {
  SmallDatabase small{make_records()};
  std::vector<nlohmann::json> records;

  Corpus() {
    for (Xapian::docid id = 1; id <= kStories; ++id)
      records.push_back(nlohmann::json::parse(to_json(small.database().record(id))));
  }

  FigureQueries queries() const { return {records, {kWords.begin(), kWords.end()}, kSeed}; }

  void check(const AskedRecord& asked) {
    std::set<std::string> ids;
    for (const nlohmann::json& record : records)
      if (asked.holds(record))
        ids.insert(record.at("id").get<std::string>());
    std::string scanned;
    for (const std::string& id : ids)
      scanned += (scanned.empty() ? "" : " ") + id;
    CAPTURE(asked.query);
    CHECK(small.ids_of(asked.query) == scanned);
  }
};

}  // namespace

TEST_CASE("figure scan: every kind of condition finds what a scan of the records finds") {
  Corpus corpus;
  FigureQueries queries = corpus.queries();
  for (std::size_t i = 0; i < kQueries; ++i)
    corpus.check(queries.figure());
}

TEST_CASE("figure scan: conditions combined find what a scan of the records finds") {
  Corpus corpus;
  FigureQueries queries = corpus.queries();
  for (std::size_t i = 0; i < kQueries; ++i)
    corpus.check(queries.any(1 + i % 3));
}

}  // namespace dossier
