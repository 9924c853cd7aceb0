// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <map>

#include "corpus/text/text_analyzer.h"
#include "searcher/columns/columns.h"
#include "searcher/database.h"

namespace dossier {

/// What the requests that one process answers share: one analysis, each database opened once,
/// and its columns.
/// Not thread-safe.
class Session {
 public:
  TextAnalyzer& analyzer() { return analyzer_; }

  /// The database in `directory` as it is live now; opened by the first call. What an earlier call
  /// gave for the same directory is this same database. Throws as Database does.
  const Database& database(const std::filesystem::path& directory);

  /// The columns of a database that this session gave, for counting its facets. None is loaded
  /// before it pays, so that a session of one request may pass them as well.
  Columns& columns(const Database& database);

 private:
  struct Resident {
    Database database;
    Columns columns{database};

    explicit Resident(const std::filesystem::path& directory) : database(directory) {}
  };

  TextAnalyzer analyzer_;
  std::map<std::filesystem::path, Resident> residents_;
};

}  // namespace dossier
