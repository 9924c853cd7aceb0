// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/query/query_tree.h"
#include "tests/support/temporary_folder.h"

namespace dossier {

/// A real database of a few documents, built from records in JSON, one each.
class SmallDatabase {
 public:
  explicit SmallDatabase(const std::vector<std::string>& records);

  const Database& database() const { return database_; }
  std::filesystem::path directory() const { return folder_ / "database"; }
  TextAnalyzer& analyzer() { return analyzer_; }

  /// The tree of a query, read on 2025-12-01; fails the test if it cannot be read.
  QueryNode parse(std::string_view query);

  /// The ids of the documents that a query finds, in byte order, separated by blanks.
  std::string ids_of(std::string_view query);

 private:
  TemporaryFolder folder_;
  Database database_;
  TextAnalyzer analyzer_;
};

}  // namespace dossier
