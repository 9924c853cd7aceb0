// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/search.h"
#include "tests/support/temporary_folder.h"

namespace dossier {

/// A real database that is updated, for tests of what lasts from one answer to the next.
class GrowingDatabase {
 public:
  /// Adds or replaces documents, records in JSON, one each; opens what is live then.
  void add(const std::vector<std::string>& records);

  /// Builds anew from all files that were added.
  void rebuild();

  const Database& database() const { return *database_; }

  /// Answers a query.
  SearchResult find(std::string_view query, const Page& page);

  /// The ids of what came or changed after `token`, in byte order, each followed by a blank.
  std::string new_since(std::string_view token);

 private:
  QueryNode parse(std::string_view query);

  TemporaryFolder folder_;
  TextAnalyzer analyzer_;
  std::optional<Database> database_;
};

}  // namespace dossier
