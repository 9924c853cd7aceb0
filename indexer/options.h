// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace dossier {

enum class IndexerCommand { Build, Update, Extract, Remove, Status, Compact, Check };

/// The indexer's command line, read and validated.
struct IndexerOptions {
  IndexerCommand command = IndexerCommand::Status;
  std::string database;              ///< "" for the default place
  std::vector<std::string> paths;    ///< build, update, extract
  std::vector<std::string> ids;      ///< remove
  std::string metadata_file;         ///< --meta; "" for none
  std::string actors_file;           ///< --actors; "" for none
  std::string outlets_file;          ///< --outlets; "" for none
  std::vector<std::string> include;  ///< --include
  std::vector<std::string> exclude;  ///< --exclude
  std::string since;                 ///< --since; "" for none
  std::string field_mapping;         ///< --map; "" for none
  std::size_t threads = 1;           ///< at least 1
  std::size_t memory_bytes = 0;      ///< --memory; by default a quarter of what the machine has
  bool watch = false;                ///< update: stay and follow the folders
  bool strict = false;               ///< a skipped record or file makes the exit status 2
  bool json = false;                 ///< status: print an object
  bool quiet = false;                ///< no progress and no summary
};

/// Reads the command line, and the file `settings` if there is one, see declare_settings. Throws
/// UsageText where there is no command to run.
IndexerOptions parse_indexer_options(int argc, const char* const* argv,
                                     const std::string& settings = "");

}  // namespace dossier
