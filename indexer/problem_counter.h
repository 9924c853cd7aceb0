// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <utility>

#include "corpus/problem.h"

namespace dossier {

/// Passes problems on and counts them by effect.
class ProblemCounter {
 public:
  /// `next` may be empty.
  explicit ProblemCounter(ProblemSink next)
      : sink_([this, next = std::move(next)](Problem problem) {
          ++(problem.effect == Problem::Effect::Skipped ? skipped_ : repaired_);
          if (next)
            next(std::move(problem));
        }) {}
  ~ProblemCounter() = default;
  ProblemCounter(const ProblemCounter&) = delete;
  ProblemCounter& operator=(const ProblemCounter&) = delete;

  const ProblemSink& sink() const { return sink_; }
  std::size_t skipped() const { return skipped_; }
  std::size_t repaired() const { return repaired_; }

 private:
  ProblemSink sink_;
  std::size_t skipped_ = 0;
  std::size_t repaired_ = 0;
};

}  // namespace dossier
