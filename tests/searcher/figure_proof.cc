// SPDX-License-Identifier: GPL-2.0-or-later
// Compares what queries for figures find in a database with a scan of its records, for corpora that
// the project does not ship. Ends with 1 if one differs.
// usage: figure_proof DATABASE QUERIES
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <string>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "corpus/error.h"
#include "corpus/record.h"
#include "searcher/query/parser.h"
#include "searcher/search.h"
#include "tests/support/figure_scan.h"

namespace dossier {
namespace {

constexpr unsigned kSeed = 20251121;

int compare(const char* directory, std::size_t queries) {
  const Database database(directory);
  std::vector<nlohmann::json> records;
  for (Xapian::docid id = 1; id <= database.document_count(); ++id) {
    nlohmann::json record = nlohmann::json::parse(to_json(database.record(id)));
    record.erase("text");
    records.push_back(std::move(record));
  }
  FigureQueries maker(records, {}, kSeed);
  TextAnalyzer analyzer;
  using namespace std::chrono_literals;
  const QuerySettings settings{2025y / 12 / 1, document_quantity_reader(analyzer)};
  std::size_t differing = 0;
  std::size_t refused = 0;
  for (std::size_t i = 0; i < queries; ++i) {
    const AskedRecord asked = i % 2 == 0 ? maker.figure() : maker.any(2);
    const auto parsed = parse_query(asked.query, settings);
    const auto* const tree = std::get_if<QueryNode>(&parsed);
    if (tree == nullptr) {
      ++refused;
      std::printf("refused: %s\n", asked.query.c_str());
      continue;
    }
    std::size_t scanned = 0;
    for (const nlohmann::json& record : records)
      scanned += asked.holds(record) ? 1 : 0;
    const std::size_t found = search(database, analyzer, *tree, Page{.limit = 0}).match_count;
    if (found != scanned)
      std::printf("found %zu, scanned %zu: %s\n", found, scanned, asked.query.c_str());
    differing += found != scanned ? 1 : 0;
  }
  std::printf("%zu queries over %zu records: %zu differ, %zu refused\n", queries, records.size(),
              differing, refused);
  return differing == 0 ? 0 : 1;
}

}  // namespace
}  // namespace dossier

int main(int argument_count, char** arguments) {
  if (argument_count != 3) {
    std::cerr << "usage: figure_proof DATABASE QUERIES\n";
    return 2;
  }
  try {
    return dossier::compare(arguments[1], std::stoul(arguments[2]));
  } catch (const dossier::Error& error) {
    std::cerr << "figure_proof: " << error.what() << '\n';
    return 2;
  }
}
