// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ostream>

namespace dossier {
namespace {

constexpr double kMegabyte = 1e6;
// Before, a rate says more about the first blocks than about the rest.
constexpr double kFirstEstimateSeconds = 1;

std::string with_commas(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3)
    digits.insert(at - 3, ",");
  return digits;
}

std::string one_decimal(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", number);
  return text.data();
}

// "0:09", "12:40", "3:05:00".
std::string clock_time(double seconds) {
  const long whole = std::lround(seconds);
  std::array<char, 48> text{};
  if (whole >= 3600)
    std::snprintf(text.data(), text.size(), "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60,
                  whole % 60);
  else
    std::snprintf(text.data(), text.size(), "%ld:%02ld", whole / 60, whole % 60);
  return text.data();
}

}  // namespace

void SharedProgress::expect(std::uintmax_t bytes) {
  const std::lock_guard lock(mutex_);
  progress_.bytes_total += bytes;
}

void SharedProgress::add_document(std::uintmax_t bytes) {
  const std::lock_guard lock(mutex_);
  ++progress_.documents;
  progress_.bytes_done += bytes;
  if (sink_)
    sink_(progress_);
}

std::string describe(const Progress& progress, double seconds) {
  // A file that grew meanwhile is not read beyond its end.
  const double done = static_cast<double>(
      progress.bytes_total == 0 ? progress.bytes_done
                                : std::min(progress.bytes_done, progress.bytes_total));
  const auto total = static_cast<double>(progress.bytes_total);
  std::string line = progress.work == Progress::Work::Reading
                         ? with_commas(progress.documents) + " documents, "
                         : "packing the database, ";
  line += one_decimal(done / kMegabyte);
  if (total > 0)
    line += " of " + one_decimal(total / kMegabyte) + " MB (" +
            std::to_string(static_cast<int>(100 * done / total)) + " %)";
  else
    line += " MB";
  if (seconds < kFirstEstimateSeconds || done == 0)
    return line;
  line += ", " + one_decimal(done / kMegabyte / seconds) + " MB/s";
  if (total > 0)
    line += ", " + clock_time((total - done) * seconds / done) + " left";
  return line;
}

void ProgressLine::show(const Progress& progress) {
  const std::lock_guard lock(mutex_);
  const Clock::time_point now = Clock::now();
  if (progress.work != work_) {
    work_ = progress.work;
    began_ = now;
  } else if (now - shown_ < std::chrono::milliseconds(100)) {
    return;
  }
  shown_ = now;
  const std::chrono::duration<double> elapsed = now - began_;
  err_ << "\r\x1b[K" << describe(progress, elapsed.count()) << std::flush;
  visible_ = true;
}

void ProgressLine::clear() {
  const std::lock_guard lock(mutex_);
  erase();
}

void ProgressLine::print_above(const std::function<void()>& print) {
  const std::lock_guard lock(mutex_);
  erase();
  print();
}

void ProgressLine::erase() {
  if (visible_)
    err_ << "\r\x1b[K" << std::flush;
  visible_ = false;
}

}  // namespace dossier
