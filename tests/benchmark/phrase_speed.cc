// SPDX-License-Identifier: GPL-2.0-or-later
// Prints how long phrases take beside Xapian's own OP_PHRASE over a database of the same words with
// ordinary positions, and checks both against each other and random phrases against a scan.
// usage: phrase_speed DATABASE QUERIES PLAIN
//   QUERIES  JSON Lines with "query" and "tags", of which those tagged "phrase" are asked
//   PLAIN    the folder of the ordinary database, made if it is not there
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>
#include <xapian.h>

#include "corpus/error.h"
#include "searcher/compiler.h"
#include "searcher/database.h"
#include "searcher/match/match_text.h"
#include "searcher/query/parser.h"
#include "tests/benchmark/measured_time.h"

namespace dossier {
namespace {

constexpr int kRounds = 5;
constexpr std::size_t kRandomPhrases = 300;
constexpr unsigned kSeed = 20251121;
constexpr Xapian::doccount kHits = 10;

// All documents as numbers of words; 0 stands between passages.
struct Scan {
  std::unordered_map<std::string, std::uint32_t> numbers;
  std::vector<std::string> words{""};
  std::vector<std::vector<std::uint32_t>> documents;

  std::uint32_t number_of(std::string_view word) {
    const auto [entry, is_new] =
        numbers.try_emplace(std::string(word), static_cast<std::uint32_t>(words.size()));
    if (is_new)
      words.emplace_back(word);
    return entry->second;
  }

  void add(const MatchText& text) {
    std::vector<std::uint32_t>& document = documents.emplace_back();
    std::uint32_t before = 0;
    for (const MatchText::Word& word : text.words()) {
      if (word.place.first != before + 1)
        document.push_back(0);
      before = word.place.first;
      document.push_back(number_of(word.folded));
    }
  }

  std::size_t count(const std::vector<std::uint32_t>& phrase) const {
    return static_cast<std::size_t>(std::ranges::count_if(documents, [&](const auto& document) {
      return std::search(document.begin(), document.end(),
                         std::boyer_moore_horspool_searcher(phrase.begin(), phrase.end())) !=
             document.end();
    }));
  }
};

void add_plainly(Xapian::WritableDatabase& plain, const MatchText& text) {
  Xapian::Document document;
  for (const MatchText::Word& word : text.words())
    document.add_posting(std::string(word.folded), word.place.first);
  plain.add_document(document);
}

Scan read_all(const Database& database, TextAnalyzer& analyzer, const std::string& plain_folder) {
  const bool make_plain = !std::filesystem::exists(plain_folder);
  const std::string torn = plain_folder + ".torn";
  Scan scan;
  {
    Xapian::WritableDatabase plain;
    if (make_plain)
      plain = Xapian::WritableDatabase(torn, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
    for (std::size_t id = 1; id <= database.document_count(); ++id) {
      const MatchText text(database.record(static_cast<Xapian::docid>(id)), analyzer);
      scan.add(text);
      if (make_plain)
        add_plainly(plain, text);
    }
    plain.close();
  }
  if (make_plain) {
    Xapian::Database(torn).compact(plain_folder);
    std::filesystem::remove_all(torn);
  }
  return scan;
}

std::size_t matches_of(const Xapian::Database& database, const Xapian::Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  return enquire.get_mset(0, kHits, database.get_doccount()).get_matches_estimated();
}

struct Timing {
  std::string phrase;
  std::size_t found = 0;
  double ours_ms = 0;
  double plain_ms = 0;
};

class Measurement {
 public:
  Measurement(const Database& database, const Xapian::Database& plain, TextAnalyzer& analyzer)
      : database_(database),
        plain_(plain),
        analyzer_(analyzer),
        settings_{std::chrono::year_month_day{}, document_quantity_reader(analyzer)} {}

  // The quickest of several rounds, in turns, so that both see the same machine.
  Timing time(const std::string& phrase) {
    Timing timing{phrase};
    std::size_t plain_found = 0;
    timing.ours_ms = timing.plain_ms = std::numeric_limits<double>::max();
    for (int round = 0; round < kRounds; ++round) {
      timing.ours_ms = std::min(timing.ours_ms, processor_ms([&] { timing.found = ours(phrase); }));
      timing.plain_ms = std::min(
          timing.plain_ms, processor_ms([&] { plain_found = matches_of(plain_, plain(phrase)); }));
    }
    if (plain_found != timing.found)
      throw Error(ErrorKind::Internal, "\"" + phrase + "\" finds " + std::to_string(timing.found) +
                                           ", Xapian's own phrase " + std::to_string(plain_found));
    return timing;
  }

  std::size_t ours(const std::string& phrase) {
    const auto parsed = parse_query('"' + phrase + '"', settings_);
    const auto* tree = std::get_if<QueryNode>(&parsed);
    if (tree == nullptr)
      throw Error(ErrorKind::Internal, "\"" + phrase + "\" cannot be read");
    return matches_of(database_.xapian(), compile(*tree, database_, analyzer_));
  }

 private:
  Xapian::Query plain(const std::string& phrase) {
    std::vector<std::string> words;
    const AnalyzedText analyzed = analyzer_.analyze(phrase);
    for (const Token& token : analyzed.tokens())
      if (token.is_term())
        words.emplace_back(token.folded);
    return Xapian::Query(Xapian::Query::OP_PHRASE, words.begin(), words.end());
  }

  const Database& database_;
  const Xapian::Database& plain_;
  TextAnalyzer& analyzer_;
  QuerySettings settings_;
};

std::vector<std::string> phrases_in(const char* path) {
  std::vector<std::string> phrases;
  std::ifstream lines(path);
  for (std::string line; std::getline(lines, line);) {
    const auto query = nlohmann::json::parse(line);
    if (query.at("tags").at(0) != "phrase")
      continue;
    std::string phrase = query.at("query");
    std::erase(phrase, '"');
    phrases.push_back(std::move(phrase));
  }
  return phrases;
}

void report(std::vector<Timing> timings) {
  std::vector<double> ours;
  std::vector<double> plain;
  for (const Timing& timing : timings) {
    ours.push_back(timing.ours_ms);
    plain.push_back(timing.plain_ms);
  }
  std::printf("%zu phrases: p50 %.3f ms, p99 %.3f ms; Xapian's own p50 %.3f ms, p99 %.3f ms\n",
              timings.size(), percentile(ours, 0.5), percentile(ours, 0.99), percentile(plain, 0.5),
              percentile(plain, 0.99));
  std::printf("ratio of p99 %.2f\n", percentile(ours, 0.99) / percentile(plain, 0.99));
  std::ranges::sort(timings, std::ranges::greater(), &Timing::ours_ms);
  for (const Timing& timing : std::span(timings).first(std::min<std::size_t>(5, timings.size())))
    std::printf("  %6.3f ms, Xapian %6.3f ms, %6zu found  \"%s\"\n", timing.ours_ms,
                timing.plain_ms, timing.found, timing.phrase.c_str());
}

// Phrases of two to five words from random places of random documents, which stop words are among
// as often as in texts.
void check_random(const Scan& scan, Measurement& measurement) {
  std::mt19937 random(kSeed);
  std::size_t checked = 0;
  std::size_t wrong = 0;
  while (checked < kRandomPhrases) {
    const auto& document = scan.documents[random() % scan.documents.size()];
    const std::size_t words = 2 + random() % 4;
    if (document.size() <= words)
      continue;
    const auto begin = document.begin() + static_cast<long>(random() % (document.size() - words));
    const std::vector<std::uint32_t> phrase(begin, begin + static_cast<long>(words));
    if (std::ranges::count(phrase, 0U) > 0)
      continue;
    std::string text;
    for (const std::uint32_t number : phrase)
      text += (text.empty() ? "" : " ") + scan.words[number];
    ++checked;
    const std::size_t found = measurement.ours(text);
    const std::size_t scanned = scan.count(phrase);
    if (found == scanned)
      continue;
    ++wrong;
    std::printf("  \"%s\" finds %zu, a scan %zu\n", text.c_str(), found, scanned);
  }
  std::printf("%zu random phrases checked against a scan, %zu wrong\n", checked, wrong);
}

void measure(const char* directory, const char* queries, const char* plain_folder) {
  const Database database(directory);
  TextAnalyzer analyzer;
  const Scan scan = read_all(database, analyzer, plain_folder);
  const Xapian::Database plain(plain_folder);
  Measurement measurement(database, plain, analyzer);
  std::vector<Timing> timings;
  for (const std::string& phrase : phrases_in(queries))
    timings.push_back(measurement.time(phrase));
  if (!timings.empty())
    report(std::move(timings));
  check_random(scan, measurement);
}

}  // namespace
}  // namespace dossier

int main(int argument_count, char** arguments) {
  if (argument_count != 4) {
    std::cerr << "usage: phrase_speed DATABASE QUERIES PLAIN\n";
    return 2;
  }
  try {
    dossier::measure(arguments[1], arguments[2], arguments[3]);
    return 0;
  } catch (const dossier::Error& error) {
    std::cerr << "phrase_speed: " << error.what() << '\n';
    return 2;
  }
}
