// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "corpus/given_files.h"
#include "corpus/problem.h"
#include "indexer/file_scan.h"
#include "indexer/progress.h"

namespace dossier {

class FieldNames;
class MetadataTable;

/// What a run of build or update did, for its last line.
struct IndexReport {
  std::size_t files = 0;           ///< read in this run
  std::size_t added = 0;           ///< documents that are new
  std::size_t changed = 0;         ///< documents that replaced an older version
  std::size_t moved = 0;           ///< documents that stand in another file now
  std::size_t removed = 0;         ///< documents that are gone
  std::size_t extracted_anew = 0;  ///< documents read again since other actors or outlets are given
  std::size_t unchanged_files = 0;  ///< not read, since size and time were as before
  std::size_t skipped = 0;          ///< records and files that could not be read, and second ids
  std::size_t repaired = 0;         ///< records taken with a loss
  std::size_t text_bytes = 0;       ///< UTF-8 text of the documents added and changed
  std::vector<std::string> scanned_files;  ///< names of all files that were there, read or not
  std::map<std::string, std::size_t> unknown_types;  ///< files passed over, by extension
};

/// What a run needs beside the database and the files.
struct IndexRun {
  std::size_t threads = 1;                           ///< that analyse and write; at least 1
  std::size_t memory_bytes = std::size_t{1} << 30U;  ///< what a build may take, about
  FileSelection selection;
  std::int64_t since_ns = std::numeric_limits<std::int64_t>::min();  ///< older files are not read
  GivenFiles given_files;
  const FieldNames* field_names = nullptr;  ///< of records; null for the usual ones
  const MetadataTable* metadata = nullptr;  ///< for files that carry none; may be null
  ProblemSink problems;                     ///< called from the calling thread only
  ProgressSink progress;                    ///< may be empty; called from one thread at a time
};

}  // namespace dossier
