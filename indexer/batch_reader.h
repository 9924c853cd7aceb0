// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "corpus/document/document.h"
#include "indexer/batch_queue.h"
#include "indexer/file_scan.h"
#include "indexer/index_run.h"
#include "indexer/problem_counter.h"

namespace dossier {

/// Reads files and cuts what they hold into batches, in reading order. Batches get smaller towards
/// the end, so that those who take them end at about the same time. `run`, `queue` and `progress`
/// must outlive the reader.
class BatchReader {
 public:
  BatchReader(const IndexRun& run, BatchQueue& queue, SharedProgress& progress)
      : run_(run), problems_(run.problems), queue_(queue), progress_(progress) {}

  /// To be called with all that will be read, before the first file is.
  void expect(const FileScan& scan);

  /// False once nobody takes batches any more.
  bool read(const ScannedFile& file);

  /// Hands on the last batch; returns the number of batches.
  std::size_t finish();

  const ProblemSink& problems() const { return problems_.sink(); }

  /// Why something was skipped since the last call.
  std::vector<std::string> take_reasons() { return problems_.take_reasons(); }

  IndexReport report() const;

 private:
  void take(Document document);
  bool is_batch_full() const;
  void hand_on();

  const IndexRun& run_;
  ProblemCounter problems_;
  BatchQueue& queue_;
  SharedProgress& progress_;
  IndexReport report_;
  std::unordered_map<std::string, std::string> ids_;  // where each was read first
  std::vector<Document> batch_;
  std::size_t batch_bytes_ = 0;  // of text
  // Of files as they stand on disk.
  std::uintmax_t bytes_expected_ = 0;
  std::uintmax_t bytes_read_ = 0;
  std::uintmax_t bytes_handed_on_ = 0;
  std::size_t next_batch_ = 0;
  bool writing_ = true;
};

}  // namespace dossier
