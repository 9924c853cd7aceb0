// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/compaction.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include <xapian.h>

namespace dossier {
namespace {

namespace fs = std::filesystem;

// In the order in which Xapian merges them.
constexpr std::array<const char*, 6> kTables = {"postlist.glass", "docdata.glass",
                                                "termlist.glass", "position.glass",
                                                "spelling.glass", "synonym.glass"};

std::uintmax_t size_or_zero(const fs::path& file) {
  std::error_code absent;
  const std::uintmax_t size = fs::file_size(file, absent);
  return absent ? 0 : size;
}

// Sees a merge by how its tables grow, since Xapian tells only when it begins one.
class MergeWatch {
 public:
  MergeWatch(const std::vector<fs::path>& sources, fs::path target, const ProgressSink& progress)
      : target_(std::move(target)), progress_(progress) {
    if (!progress_)
      return;
    for (std::size_t table = 0; table < kTables.size(); ++table)
      for (const fs::path& source : sources)
        source_sizes_[table] += size_or_zero(source / kTables[table]);
    thread_ = std::jthread([this](const std::stop_token& stop) { watch(stop); });
  }

 private:
  void watch(const std::stop_token& stop) const {
    constexpr std::chrono::milliseconds kInterval{150};
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    for (;;) {
      stopped.wait_for(lock, stop, kInterval, [] { return false; });
      if (stop.stop_requested())
        return;
      progress_(progress());
    }
  }

  // A table shrinks while it is merged; it is done when the next one has begun.
  Progress progress() const {
    Progress progress{Progress::Work::Packing, 0, 0, 0};
    bool next_has_begun = false;
    for (std::size_t table = kTables.size(); table-- > 0;) {
      const std::uintmax_t written = size_or_zero(target_ / kTables[table]);
      const std::uintmax_t source = source_sizes_[table];
      progress.bytes_done += next_has_begun ? source : std::min(written, source);
      progress.bytes_total += source;
      next_has_begun = next_has_begun || written > 0;
    }
    return progress;
  }

  fs::path target_;
  const ProgressSink& progress_;
  std::array<std::uintmax_t, kTables.size()> source_sizes_{};
  std::jthread thread_;  // last, so that it ends before what it reads
};

}  // namespace

void compact(const std::vector<fs::path>& sources, const fs::path& target, unsigned flags,
             const ProgressSink& progress) {
  Xapian::Database all;
  for (const fs::path& source : sources)
    all.add_database(Xapian::Database(source.string()));
  const MergeWatch watch(sources, target, progress);
  all.compact(target.string(), flags);
}

}  // namespace dossier
