// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/growing_database.h"

#include <set>
#include <variant>

#include <doctest/doctest.h>

#include "indexer/build.h"
#include "indexer/update.h"
#include "searcher/query/parser.h"
#include "searcher/query/tree_shape.h"
#include "searcher/state_token.h"
#include "tests/support/shipped_extractor.h"

namespace dossier {

// A file a document, named by its id, so that a document that changes is of the same file.
void GrowingDatabase::add(const std::vector<std::string>& records) {
  for (const std::string& record : records)
    folder_.write("news/" + record.substr(0, record.find(',')).substr(7) + ".jsonl", record + '\n');
  {
    DatabaseDirectory directory(folder_ / "database");
    update(directory, {folder_ / "news"}, shipped_extractor(), {});
  }
  database_.emplace(folder_ / "database");
}

void GrowingDatabase::rebuild() {
  {
    DatabaseDirectory directory(folder_ / "database");
    build(directory, add_roots({}, {folder_ / "news"}), shipped_extractor(), {});
  }
  database_.emplace(folder_ / "database");
}

QueryNode GrowingDatabase::parse(std::string_view query) {
  auto parsed = parse_query(query, {{}, document_quantity_reader(analyzer_)});
  REQUIRE(std::holds_alternative<QueryNode>(parsed));
  return std::get<QueryNode>(std::move(parsed));
}

SearchResult GrowingDatabase::find(std::string_view query, const Page& page) {
  return search(*database_, analyzer_, parse(query), page);
}

std::string GrowingDatabase::new_since(std::string_view token) {
  const QueryNode newer{.value = NewerQuery{last_document_at(token, *database_)}};
  std::set<std::string> ids;
  for (const Hit& hit : search(*database_, analyzer_, newer, {.limit = kAllHits}).hits)
    ids.insert(hit.record.document.id);
  std::string joined;
  for (const std::string& id : ids)
    joined += id + " ";
  return joined;
}

}  // namespace dossier
