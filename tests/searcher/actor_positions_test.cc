// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
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
#include "corpus/text/characters.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kStories = 80;
constexpr std::size_t kQueries = 150;
constexpr unsigned kSeed = 20251202;

// No two share a stem.
constexpr auto kWords = std::to_array<std::string_view>(
    {"president", "said", "amnesty", "river", "envoy", "market", "never", "about"});

constexpr auto kMentions = std::to_array<std::string_view>(
    {"Vladimir Putin", "Putin", "Mr Putin", "Donald Trump", "Trump", "Melania Trump", "Joe Biden",
     "Russia", "the United States", "U.S."});

// A word of a query, or a name: `alias` is what the field's operand stands for, in lower case, and
// `names` are the canonical names of the records that are called so.
struct Operand {
  std::string text;
  std::string alias{};
  std::string type{};  // "" for any
  std::set<std::string> names{};
};

std::vector<Operand> name_operands() {
  return {
      {"actor:putin", "putin"},
      {"actor:Vladimir\\ Putin", "vladimir putin"},
      {"person:PUTIN", "putin", "person"},
      {"actor:trump", "trump"},
      {"person:biden", "biden", "person"},
      {"country:usa", "united states", "country"},
      {"actor:russia", "russia"},
      {"country:putin", "putin", "country"},
  };
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), to_ascii_lower);
  return text;
}

// The names of records that hold the alias word by word, and those whom a text calls so.
std::set<std::string> names_called(const std::string& alias, const std::vector<Json>& records) {
  std::set<std::string> names;
  for (const Json& record : records)
    for (const Json& actor : record.at("actors")) {
      const std::string name = actor.at("name");
      if ((" " + lower(name) + " ").find(" " + alias + " ") != std::string::npos)
        names.insert(name);
      for (const Json& mention : actor.at("mentions"))
        if (const std::size_t begin = mention.at("begin"), end = mention.at("end");
            lower(record.at("text").get<std::string>().substr(begin, end - begin)) == alias)
          names.insert(name);
    }
  return names;
}

// Words first..last of a text, counted through; paragraphs lie far apart.
struct Place {
  std::size_t first;
  std::size_t last;
};

// A record as its JSON tells it, laid out by a scan that shares nothing with the searcher's.
class Scan {
 public:
  explicit Scan(const Json& record) : record_(record) {
    const std::string text = record_.at("text");
    std::size_t number = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text.compare(i, 2, "\n\n") == 0)
        number += 1000;
      if (!is_letter(text[i]) || (i > 0 && is_letter(text[i - 1])))
        continue;
      std::string word;
      for (std::size_t end = i; end < text.size() && is_letter(text[end]); ++end)
        if (text[end] != '.')
          word += to_ascii_lower(text[end]);
      words_.push_back({number++, i, word});
    }
  }

  std::string id() const { return record_.at("id"); }

  std::vector<Place> places(const Operand& operand) const {
    std::vector<Place> places;
    if (operand.alias.empty()) {
      for (const Word& word : words_)
        if (word.text == operand.text)
          places.push_back({word.number, word.number});
      return places;
    }
    for (const Json& actor : record_.at("actors"))
      if (operand.names.contains(actor.at("name")) &&
          (operand.type.empty() || operand.type == actor.at("type")))
        for (const Json& mention : actor.at("mentions"))
          places.push_back(place_of(mention.at("begin"), mention.at("end")));
    return places;
  }

 private:
  struct Word {
    std::size_t number;
    std::size_t begin;
    std::string text;
  };

  // "U.S." is one word; the full stop of a sentence stands behind a longer one.
  static bool is_letter(char c) { return is_ascii_alpha(c) || c == '.'; }

  Place place_of(std::size_t begin, std::size_t end) const {
    const auto first =
        std::ranges::find_if(words_, [&](const Word& w) { return w.begin >= begin; });
    auto last = first;
    while (last + 1 != words_.end() && (last + 1)->begin < end)
      ++last;
    return {first->number, last->number};
  }

  Json record_;
  std::vector<Word> words_;
};

// Whether one place of each operand can be taken in the order of the operands, with at most
// `slop` words between them in all.
bool stand_in_order(const Scan& scan, const std::vector<Operand>& operands, std::size_t slop) {
  std::vector<std::pair<Place, std::size_t>> ends;  // the place reached and the slop used up
  for (const Place& place : scan.places(operands.front()))
    ends.push_back({place, 0});
  for (std::size_t i = 1; i < operands.size(); ++i) {
    std::vector<std::pair<Place, std::size_t>> longer;
    for (const auto& [from, used] : ends)
      for (const Place& to : scan.places(operands[i]))
        if (to.first > from.last && used + to.first - from.last - 1 <= slop)
          longer.push_back({to, used + to.first - from.last - 1});
    ends = std::move(longer);
  }
  return !ends.empty();
}

class Asker {
 public:
  std::size_t number(std::size_t below) { return random_() % below; }

  Operand word() { return {std::string(kWords[number(kWords.size())])}; }

  std::string sentence() {
    std::string text;
    for (std::size_t i = 3 + number(9); i > 0; --i) {
      text += number(4) == 0 ? kMentions[number(kMentions.size())] : kWords[number(kWords.size())];
      text += ' ';
    }
    return text + "today.";
  }

  std::string record(std::size_t id) {
    std::string text;
    for (std::size_t paragraphs = 1 + number(3); paragraphs > 0; --paragraphs)
      text += sentence() + " " + sentence() + "\n\n";
    return Json({{"id", "s" + std::to_string(id)}, {"language", "en"}, {"text", text}}).dump();
  }

 private:
  std::mt19937 random_{kSeed};
};

struct Corpus {
  Asker asker;
  SmallDatabase small{make_records(asker)};
  std::vector<Operand> names = name_operands();
  std::vector<Scan> scans;

  Corpus() {
    std::vector<Json> records;
    for (Xapian::docid id = 1; id <= kStories; ++id)
      records.push_back(Json::parse(to_json(small.database().record(id))));
    for (const Json& record : records)
      scans.emplace_back(record);
    for (Operand& name : names)
      name.names = names_called(name.alias, records);
  }

  static std::vector<std::string> make_records(Asker& asker) {
    std::vector<std::string> records;
    for (std::size_t i = 0; i < kStories; ++i)
      records.push_back(asker.record(i));
    return records;
  }

  Operand name() { return names[asker.number(names.size())]; }

  template <typename Holds>
  std::string ids_by_scan(Holds holds) const {
    std::set<std::string> ids;
    for (const Scan& scan : scans)
      if (holds(scan))
        ids.insert(scan.id());
    std::string joined;
    for (const std::string& id : ids)
      joined += (joined.empty() ? "" : " ") + id;
    return joined;
  }
};

}  // namespace

TEST_CASE("actor positions: NEAR and ADJ over names find what a scan of the records finds") {
  Corpus corpus;
  std::size_t found = 0;
  for (std::size_t i = 0; i < kQueries; ++i) {
    const Operand a = corpus.name();
    const Operand b = i % 3 == 0 ? corpus.name() : corpus.asker.word();
    const std::size_t distance = 1 + corpus.asker.number(10);
    const bool ordered = i % 2 == 0;
    const std::string query =
        a.text + (ordered ? " ADJ/" : " NEAR/") + std::to_string(distance) + " " + b.text;
    CAPTURE(query);
    const std::string ids = corpus.ids_by_scan([&](const Scan& scan) {
      return stand_in_order(scan, {a, b}, distance - 1) ||
             (!ordered && stand_in_order(scan, {b, a}, distance - 1));
    });
    CHECK(corpus.small.ids_of(query) == ids);
    found += ids.empty() ? 0 : 1;
  }
  CHECK(found > kQueries / 2);
}

TEST_CASE("actor positions: phrases with names find what a scan of the records finds") {
  Corpus corpus;
  std::size_t found = 0;
  for (std::size_t i = 0; i < kQueries; ++i) {
    std::vector<Operand> operands = {corpus.asker.word(), corpus.name()};
    if (i % 2 == 0)
      operands.push_back(corpus.asker.word());
    if (i % 5 == 0)
      operands.erase(operands.begin());
    const std::size_t slop = i % 3 == 0 ? 0 : corpus.asker.number(6);
    std::string query;
    for (const Operand& operand : operands)
      query += (query.empty() ? "\"" : " ") + operand.text;
    query += "\"~" + std::to_string(slop);
    CAPTURE(query);
    const std::string ids =
        corpus.ids_by_scan([&](const Scan& scan) { return stand_in_order(scan, operands, slop); });
    CHECK(corpus.small.ids_of(query) == ids);
    found += ids.empty() ? 0 : 1;
  }
  CHECK(found > kQueries / 4);
}

}  // namespace dossier
