// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <map>

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"

namespace dossier {

/// What the requests that one process answers share: one analysis, and each database opened once.
/// Not thread-safe.
class Session {
 public:
  TextAnalyzer& analyzer() { return analyzer_; }

  /// The database in `directory` as it is live now; opened by the first call. What an earlier call
  /// gave for the same directory is this same database. Throws as Database does.
  const Database& database(const std::filesystem::path& directory);

 private:
  TextAnalyzer analyzer_;
  std::map<std::filesystem::path, Database> databases_;
};

}  // namespace dossier
