// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace dossier {

/// Something wrong in the data that does not stop the operation: the record was skipped, or was
/// taken with a loss that the reason states.
struct Problem {
  enum class Effect { Skipped, Repaired };

  std::string path;      ///< as the user gave it, or found below what the user gave
  std::size_t line = 0;  ///< counted from 1; 0 where no line can be named
  std::string reason;    ///< without full stop, for example "not a JSON object"
  Effect effect = Effect::Skipped;
};

/// Takes problems in the order in which they are met. Called from the reading thread only.
using ProblemSink = std::function<void(Problem)>;

}  // namespace dossier
