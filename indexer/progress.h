// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <mutex>
#include <string>

namespace dossier {

/// How far a run has come with what it is doing.
struct Progress {
  enum class Work : std::uint8_t { Reading, Packing };

  Work work = Work::Reading;
  std::size_t documents = 0;       ///< read so far
  std::uintmax_t bytes_done = 0;   ///< of the files as they stand on disk, compressed or not
  std::uintmax_t bytes_total = 0;  ///< of all files that are to be read; 0 where nobody knows
};

using ProgressSink = std::function<void(const Progress&)>;

/// What several threads together have read and written.
class SharedProgress {
 public:
  /// `sink`, which may be empty, must outlive it.
  explicit SharedProgress(const ProgressSink& sink) : sink_(sink) {}

  void expect(std::uintmax_t bytes);

  /// Another document is done, which took so many bytes of files.
  void add_document(std::uintmax_t bytes);

 private:
  const ProgressSink& sink_;
  std::mutex mutex_;
  Progress progress_;
};

/// What a line says of it, `seconds` after the work began: "12,000 documents, 34.5 of 71.0 MB (48
/// %), 2.8 MB/s, 0:13 left". Says nothing of what cannot be known yet.
std::string describe(const Progress& progress, double seconds);

/// Rewrites one line of the terminal, ten times a second at most. Safe to use from several threads.
class ProgressLine {
 public:
  explicit ProgressLine(std::ostream& err) : err_(err) {}

  /// Speed and what is left are those of the work that `progress` tells of, since it first did.
  void show(const Progress& progress);

  /// Leaves the line empty for what is printed next.
  void clear();

  /// Calls `print`, which prints whole lines, where the line stood.
  void print_above(const std::function<void()>& print);

 private:
  void erase();

  using Clock = std::chrono::steady_clock;

  std::ostream& err_;
  std::mutex mutex_;
  Clock::time_point shown_ = Clock::now();
  Clock::time_point began_ = shown_;
  Progress::Work work_ = Progress::Work::Reading;
  bool visible_ = false;
};

}  // namespace dossier
