// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/text/characters.h"
#include "searcher/facets.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

constexpr std::size_t kStories = 60;
constexpr std::size_t kQueries = 60;
constexpr unsigned kSeed = 20251121;

// No two share a stem.
constexpr auto kWords = std::to_array<std::string_view>(
    {"river", "stone", "envoy", "harbor", "letter", "signal", "market", "winter"});

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
  Words words(1);
  for (const char c : text) {
    if (is_ascii_alpha(c) || is_ascii_digit(c))
      words.back() += to_ascii_lower(c);
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty())
    words.pop_back();
  return words;
}

// A record as a scan sees it: the words of its title and of each paragraph.
struct Story {
  std::string id;
  std::vector<Words> passages;
  Extraction extraction;
};

Story story_of(const Record& record) {
  Story story{record.document.id, {words_of(record.document.title)}, record.extraction};
  const std::string& text = record.document.text;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    story.passages.push_back(words_of(std::string_view(text).substr(begin, end - begin)));
    begin = end + 2;
  }
  return story;
}

// Whether the words stand in `passage` in this order, each found by going on from the last one;
// `fits` says of the positions so far whether they are near enough.
using Positions = std::vector<std::size_t>;
bool places_exist(const Words& passage, const Words& wanted, Positions& taken,
                  const std::function<bool(const Positions&)>& fits) {
  if (taken.size() == wanted.size())
    return fits(taken);
  for (std::size_t i = 0; i < passage.size(); ++i) {
    if (passage[i] != wanted[taken.size()])
      continue;
    taken.push_back(i);
    if (places_exist(passage, wanted, taken, fits))
      return true;
    taken.pop_back();
  }
  return false;
}

bool holds(const Story& story, const Words& wanted,
           const std::function<bool(const Positions&)>& fits) {
  return std::ranges::any_of(story.passages, [&](const Words& passage) {
    Positions taken;
    return places_exist(passage, wanted, taken, fits);
  });
}

bool rises(const Positions& at) {
  return std::ranges::adjacent_find(at, std::greater_equal()) == at.end();
}

bool steps_are_at_most(const Positions& at, std::size_t distance) {
  for (std::size_t i = 1; i < at.size(); ++i)
    if (at[i] - at[i - 1] > distance)
      return false;
  return true;
}

// A query and what it asks of a story.
struct Asked {
  std::string query;
  std::function<bool(const Story&)> holds;
};

class QueryMaker {
 public:
  Asked word() {
    const std::string word = any_word();
    return {word, [word](const Story& story) {
              return holds(story, {word}, [](const Positions&) { return true; });
            }};
  }

  Asked phrase() {
    const Words words = any_words(2 + number(2));
    const std::size_t slop = number(4);
    return {'"' + join(words, " ") + "\"~" + std::to_string(slop),
            [words, slop](const Story& story) {
              return holds(story, words, [&](const Positions& at) {
                return rises(at) && at.back() - at.front() + 1 <= words.size() + slop;
              });
            }};
  }

  Asked near(bool ordered) {
    const Words words = different_words(2 + number(2));
    const std::size_t distance = 1 + number(6);
    const std::string name = (ordered ? " ADJ/" : " NEAR/") + std::to_string(distance) + " ";
    return {join(words, name), [words, distance, ordered](const Story& story) {
              return holds(story, words, [&](Positions at) {
                if (!ordered)
                  std::ranges::sort(at);
                return rises(at) && steps_are_at_most(at, distance);
              });
            }};
  }

  Asked figure() {
    const auto least = static_cast<double>(2 + number(90));
    return {"qty:killed>=" + std::to_string(static_cast<int>(least)), [least](const Story& story) {
              return std::ranges::any_of(story.extraction.quantities, [&](const Quantity& each) {
                return each.role == QuantityRole::Killed && each.value && *each.value >= least;
              });
            }};
  }

  Asked any(std::size_t depth) {
    switch (number(depth == 0 ? 5 : 8)) {
      case 0:
        return word();
      case 1:
        return phrase();
      case 2:
        return near(false);
      case 3:
        return near(true);
      case 4:
        return figure();
      case 5:
        return both(any(depth - 1), any(depth - 1));
      case 6:
        return either(any(depth - 1), any(depth - 1));
      default:
        return without(any(depth - 1), any(depth - 1));
    }
  }

  std::size_t number(std::size_t below) { return random_() % below; }

  std::string any_word() { return std::string(kWords[number(kWords.size())]); }

  Words any_words(std::size_t count) {
    Words words;
    while (words.size() < count)
      words.push_back(any_word());
    return words;
  }

  static std::string join(const Words& words, std::string_view separator) {
    std::string joined;
    for (const std::string& word : words)
      joined += (joined.empty() ? "" : std::string(separator)) + word;
    return joined;
  }

 private:
  Words different_words(std::size_t count) {
    Words words;
    while (words.size() < count)
      if (std::string word = any_word(); std::ranges::find(words, word) == words.end())
        words.push_back(std::move(word));
    return words;
  }

  static Asked both(const Asked& a, const Asked& b) {
    return {"((" + a.query + ") AND (" + b.query + "))",
            [a, b](const Story& story) { return a.holds(story) && b.holds(story); }};
  }

  static Asked either(const Asked& a, const Asked& b) {
    return {"((" + a.query + ") OR (" + b.query + "))",
            [a, b](const Story& story) { return a.holds(story) || b.holds(story); }};
  }

  static Asked without(const Asked& a, const Asked& b) {
    return {"((" + a.query + ") AND NOT (" + b.query + "))",
            [a, b](const Story& story) { return a.holds(story) && !b.holds(story); }};
  }

  std::mt19937 random_{kSeed};
};

std::vector<std::string> make_records(QueryMaker& maker) {
  constexpr std::array kOutlets = {"The Harbor Ledger", "Brackwater Gazette", "Reuters"};
  constexpr std::array kPassages = {" Reuters reported that Donald Trump waited.",
                                    " Joe Biden said no.", " Vladimir Putin met Donald Trump.", ""};
  std::vector<std::string> records;
  for (std::size_t i = 0; i < kStories; ++i) {
    std::string text;
    for (std::size_t paragraphs = 1 + maker.number(3); paragraphs > 0; --paragraphs)
      text += QueryMaker::join(maker.any_words(4 + maker.number(9)), " ") + "." +
              kPassages[maker.number(kPassages.size())] + "\\n\\n";
    if (maker.number(2) == 0)
      text += "They said " + std::to_string(2 + maker.number(90)) + " people were killed.";
    records.push_back(R"({"id":"s)" + std::to_string(i) + R"(","language":"en","outlet":")" +
                      kOutlets[maker.number(kOutlets.size())] + R"(","title":")" +
                      QueryMaker::join(maker.any_words(3), " ") + R"(","text":")" + text + "\"}");
  }
  return records;
}

// A database of made-up stories, and the stories.
struct Corpus {
  QueryMaker maker;
  SmallDatabase small{make_records(maker)};
  std::vector<Story> stories;

  Corpus() {
    for (Xapian::docid id = 1; id <= kStories; ++id)
      stories.push_back(story_of(small.database().record(id)));
  }

  std::string ids_by_scan(const Asked& asked) const {
    std::set<std::string> ids;
    for (const Story& story : stories)
      if (asked.holds(story))
        ids.insert(story.id);
    return QueryMaker::join({ids.begin(), ids.end()}, " ");
  }

  void check(const Asked& asked) {
    CAPTURE(asked.query);
    CHECK(small.ids_of(asked.query) == ids_by_scan(asked));
  }
};

std::set<std::string> names_in(const Story& story, Field field) {
  std::set<std::string> names;
  for (const Outlet& outlet : story.extraction.outlets)
    if (outlet.scope == Scope::Body &&
        (field == Field::Outlet || field_row(field).name == to_string(outlet.role)))
      names.insert(outlet.name);
  for (const Actor& actor : story.extraction.actors)
    if (std::ranges::find(actor.mentions, Scope::Body, &Mention::scope) != actor.mentions.end() &&
        (field == Field::Actor || field_row(field).name == to_string(actor.type)))
      names.insert(actor.name);
  for (const Quantity& quantity : story.extraction.quantities) {
    if (quantity.scope != Scope::Body || quantity.flags.negated)
      continue;
    if (field == Field::QuantityRole && quantity.role)
      names.insert(std::string(to_string(*quantity.role)));
    if (field == Field::QuantityCounted && !quantity.counted.empty())
      names.insert(quantity.counted);
  }
  return names;
}

}  // namespace

TEST_CASE("brute force: phrases with slop find what a scan finds") {
  Corpus corpus;
  for (std::size_t i = 0; i < kQueries; ++i)
    corpus.check(corpus.maker.phrase());
}

TEST_CASE("brute force: NEAR and ADJ find what a scan finds") {
  Corpus corpus;
  for (std::size_t i = 0; i < kQueries; ++i)
    corpus.check(corpus.maker.near(i % 2 == 0));
}

TEST_CASE("brute force: figures find what a scan finds") {
  Corpus corpus;
  for (std::size_t i = 0; i < kQueries / 3; ++i)
    corpus.check(corpus.maker.figure());
}

TEST_CASE("brute force: combined queries find what a scan finds") {
  Corpus corpus;
  for (std::size_t i = 0; i < kQueries; ++i)
    corpus.check(corpus.maker.any(3));
}

TEST_CASE("brute force: facets count what a scan counts") {
  Corpus corpus;
  const std::vector<Field> fields = {Field::Outlet,       Field::Publisher,      Field::Cited,
                                     Field::Actor,        Field::Person,         Field::Country,
                                     Field::QuantityRole, Field::QuantityCounted};
  for (std::size_t i = 0; i < kQueries / 6; ++i) {
    const Asked asked = corpus.maker.any(2);
    CAPTURE(asked.query);
    for (const FacetCounts& counted : count_facets(corpus.small.database(), corpus.small.analyzer(),
                                                   corpus.small.parse(asked.query), fields)) {
      CAPTURE(field_row(counted.field).name);
      std::map<std::string, std::size_t> scanned;
      for (const Story& story : corpus.stories)
        if (asked.holds(story))
          for (const std::string& name : names_in(story, counted.field))
            ++scanned[name];
      std::map<std::string, std::size_t> found;
      for (const FacetValue& value : counted.values)
        found[value.name] = value.documents;
      CHECK(found == scanned);
    }
  }
}

}  // namespace dossier
