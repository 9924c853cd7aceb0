// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "corpus/problem.h"

namespace dossier {

/// Passes problems on, counts them by effect, and keeps the first of those that were skipped.
class ProblemCounter {
 public:
  /// `next` may be empty.
  explicit ProblemCounter(ProblemSink next)
      : sink_([this, next = std::move(next)](Problem problem) {
          ++(problem.effect == Problem::Effect::Skipped ? skipped_ : repaired_);
          if (problem.effect == Problem::Effect::Skipped && kept_.size() < kMostKept)
            kept_.push_back(problem.reason);
          if (next)
            next(std::move(problem));
        }) {}
  ~ProblemCounter() = default;
  ProblemCounter(const ProblemCounter&) = delete;
  ProblemCounter& operator=(const ProblemCounter&) = delete;

  const ProblemSink& sink() const { return sink_; }
  std::size_t skipped() const { return skipped_; }
  std::size_t repaired() const { return repaired_; }

  /// The reasons for what was skipped since the last call, the first hundred.
  std::vector<std::string> take_reasons() { return std::exchange(kept_, {}); }

 private:
  static constexpr std::size_t kMostKept = 100;

  ProblemSink sink_;
  std::size_t skipped_ = 0;
  std::size_t repaired_ = 0;
  std::vector<std::string> kept_;
};

}  // namespace dossier
