// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/quantity/vocabulary.h"

namespace dossier {

/// Adds up a spelled number word by word: "three thousand five hundred and twelve".
class SpelledSum {
 public:
  /// Takes the next word; false where it cannot go on the number, which then stays as it was.
  bool take(NumberWord sort, double value);

  double total() const { return sum_ + current_; }

  /// The last multiplier from a thousand up, 1 if there was none.
  double scale() const { return scale_; }

 private:
  bool add(double value, double room);
  bool multiply(double value);
  bool take_group(double value);

  double sum_ = 0;      // what stands before the last multiplier, multiplied
  double current_ = 0;  // what has been taken since
  double scale_ = 1;
  double last_ = 0;  // the last word's value
  bool taken_ = false;
};

}  // namespace dossier
