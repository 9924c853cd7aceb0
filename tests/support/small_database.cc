// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/small_database.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <variant>

#include <doctest/doctest.h>

#include "indexer/build.h"
#include "searcher/query/parser.h"
#include "searcher/search.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

std::filesystem::path build_in(const TemporaryFolder& folder,
                               const std::vector<std::string>& records) {
  std::string lines;
  for (const std::string& record : records)
    lines += record + '\n';
  const std::filesystem::path file = folder.write("records.jsonl", lines);
  DatabaseDirectory directory(folder / "database");
  IndexRun run;
  run.problems = [](const Problem& problem) { FAIL(problem.line << ": " << problem.reason); };
  build(directory, add_roots({}, {file.string()}), shipped_extractor(), run);
  return folder / "database";
}

}  // namespace

SmallDatabase::SmallDatabase(const std::vector<std::string>& records)
    : database_(build_in(folder_, records)) {}

QueryNode SmallDatabase::parse(std::string_view query) {
  using namespace std::chrono_literals;
  const QuerySettings settings{2025y / 12 / 1, document_quantity_reader(analyzer_)};
  auto parsed = parse_query(query, settings);
  if (const auto* error = std::get_if<QueryError>(&parsed))
    FAIL(render(*error, query));
  return std::get<QueryNode>(std::move(parsed));
}

std::string SmallDatabase::ids_of(std::string_view query) {
  Page page;
  page.limit = database_.document_count();
  std::set<std::string> ids;
  for (const Hit& hit : search(database_, analyzer_, parse(query), page).hits)
    ids.insert(hit.record.document.id);
  std::string joined;
  for (const std::string& id : ids)
    joined += (joined.empty() ? "" : " ") + id;
  return joined;
}

}  // namespace dossier
