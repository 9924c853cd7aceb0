// SPDX-License-Identifier: GPL-2.0-or-later
// Prints how long queries for figures take in one process, from their text to a page of ten hits,
// in processor time; those with NEAR, which is decided on the texts, apart from the others. The
// queries are made from the figures, words and names of the database's own records. usage:
// query_latency DATABASE
#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "corpus/error.h"
#include "searcher/query/number_text.h"
#include "searcher/query/parser.h"
#include "searcher/search.h"
#include "tests/benchmark/measured_time.h"

namespace dossier {
namespace {

constexpr std::size_t kQueries = 600;
constexpr std::size_t kRecords = 2000;  // from which the queries are made
constexpr std::size_t kSlowest = 5;     // printed by name
constexpr unsigned kSeed = 20251121;

class QueryMaker {
 public:
  explicit QueryMaker(const Database& database) {
    const std::size_t step = std::max<std::size_t>(1, database.document_count() / kRecords);
    for (std::size_t id = 1; id <= database.document_count(); id += step)
      take(database.record(static_cast<Xapian::docid>(id)));
  }

  bool has_figures() const { return !figures_.empty() && !names_.empty() && !words_.empty(); }

  std::string query() {
    switch (number(8)) {
      case 0:
        return figure() + " " + any(words_);
      case 1:
        return figure() + " " + figure();
      case 2:
        return "(" + figure() + " OR " + figure() + ") " + any(words_);
      case 3:
        return figure() + " NOT " + figure();
      case 4:
        return figure() + " NEAR/20 actor:\"" + any(names_) + "\"";
      case 5:
        return figure() + " NEAR/10 " + any(words_);
      default:
        return figure();
    }
  }

 private:
  void take(const Record& record) {
    for (const Quantity& quantity : record.extraction.quantities)
      if (quantity.value)
        figures_.push_back(quantity);
    for (const Actor& actor : record.extraction.actors)
      if (actor.name.find('"') == std::string::npos)
        names_.push_back(actor.name);
    std::string word;
    for (const char c : record.document.text.substr(0, 400)) {
      if ('a' <= c && c <= 'z') {
        word += c;
        continue;
      }
      if (word.size() > 3)
        words_.push_back(word);
      word.clear();
    }
  }

  std::size_t number(std::size_t below) { return random_() % below; }

  template <typename Value>
  const Value& any(const std::vector<Value>& values) {
    return values[number(values.size())];
  }

  // What is counted or measured, in the words of a figure; "" for none.
  std::string measure(const Quantity& quantity) {
    if (quantity.role && number(2) == 0)
      return std::string(to_string(*quantity.role));
    if (!quantity.counted.empty())
      return quantity.counted.find('-') == std::string::npos ? quantity.counted : "";
    return number(2) == 0 ? std::string(to_string(quantity.kind)) : "";
  }

  std::string comparison(const Quantity& quantity) {
    constexpr auto kSigns = std::to_array<std::string_view>({">=", ">", "<=", "<", "=", "=~"});
    const std::string value = number_text(*quantity.value);
    if (number(4) == 0)
      return "=" + value + ".." + number_text(*quantity.value * 2 + 1);
    const std::string unit = quantity.unit.empty() ? "" : " " + quantity.unit;
    return std::string(kSigns[number(kSigns.size())]) + value + unit;
  }

  std::string figure() {
    const Quantity& quantity = any(figures_);
    const std::string field = number(4) == 0 ? "sure:" : "qty:";
    std::string operand = measure(quantity);
    if (operand.empty() || number(4) > 0)
      operand += comparison(quantity);
    return field + "\"" + operand + "\"";
  }

  std::mt19937 random_{kSeed};
  std::vector<Quantity> figures_;
  std::vector<std::string> names_;
  std::vector<std::string> words_;
};

struct Call {
  double milliseconds = 0;
  std::size_t match_count = 0;
  std::string query;
};

void print(const char* kind, std::vector<Call> calls) {
  std::vector<double> times;
  std::size_t found = 0;
  for (const Call& call : calls) {
    times.push_back(call.milliseconds);
    found += call.match_count > 0 ? 1 : 0;
  }
  if (calls.empty())
    return;
  std::printf("%s: %zu queries, %zu find something; p50 %.1f ms, p99 %.1f ms\n", kind, calls.size(),
              found, percentile(times, 0.5), percentile(times, 0.99));
  std::ranges::sort(calls, std::ranges::greater(), &Call::milliseconds);
  for (std::size_t i = 0; i < std::min(kSlowest, calls.size()); ++i)
    std::printf("  %6.1f ms %6zu found  %s\n", calls[i].milliseconds, calls[i].match_count,
                calls[i].query.c_str());
}

void print_all(const std::vector<Call>& calls, std::size_t refused) {
  std::vector<Call> near;
  std::vector<Call> others;
  for (const Call& call : calls)
    (call.query.find(" NEAR/") == std::string::npos ? others : near).push_back(call);
  print("figures", std::move(others));
  print("figures with NEAR", std::move(near));
  std::printf("%zu refused\n", refused);
}

int measure(const char* directory) {
  const Database database(directory);
  QueryMaker maker(database);
  if (!maker.has_figures()) {
    std::cerr << "query_latency: the database has no figures to ask for\n";
    return 1;
  }
  TextAnalyzer analyzer;
  using namespace std::chrono_literals;
  const QuerySettings settings{2025y / 12 / 1, document_quantity_reader(analyzer)};
  std::vector<Call> calls;
  std::size_t refused = 0;
  while (calls.size() < kQueries) {
    Call call{.query = maker.query()};
    bool is_read = false;
    call.milliseconds = processor_ms([&] {
      const auto parsed = parse_query(call.query, settings);
      if (const auto* const tree = std::get_if<QueryNode>(&parsed)) {
        is_read = true;
        call.match_count = search(database, analyzer, *tree, Page()).match_count;
      }
    });
    if (is_read)
      calls.push_back(std::move(call));
    else
      ++refused;
  }
  print_all(calls, refused);
  return 0;
}

}  // namespace
}  // namespace dossier

int main(int argument_count, char** arguments) {
  if (argument_count != 2) {
    std::cerr << "usage: query_latency DATABASE\n";
    return 2;
  }
  try {
    return dossier::measure(arguments[1]);
  } catch (const dossier::Error& error) {
    std::cerr << "query_latency: " << error.what() << '\n';
    return 2;
  }
}
