// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/spelled_sum.h"

namespace dossier {
namespace {

constexpr double kHundred = 100;

}  // namespace

bool SpelledSum::take(NumberWord sort, double value) {
  switch (sort) {
    case NumberWord::Digit:
      return (value > 0 || !taken_) && add(value, 10);
    case NumberWord::Teen:
    case NumberWord::Ten:
      return add(value, kHundred);
    case NumberWord::Hundred:
    case NumberWord::Scale:
      return multiply(value);
    case NumberWord::Group:
      return take_group(value);
    default:
      return false;
  }
}

// `room`: the last word must be at least that, so that "twenty five" adds up and "five twenty"
// does not.
bool SpelledSum::add(double value, double room) {
  const bool behind_scale = current_ == 0 && scale_ > 1;
  const bool is_teen = last_ >= 10 && last_ < 20;
  const bool fills_room = current_ > 0 && last_ >= room && last_ > value && !is_teen;
  if (taken_ && !behind_scale && !fills_room)
    return false;
  current_ += value;
  last_ = value;
  taken_ = true;
  return true;
}

bool SpelledSum::multiply(double value) {
  const bool behind_scale = taken_ && current_ == 0 && scale_ > 1;
  if (value > kHundred && behind_scale) {
    sum_ *= value;  // "a thousand million"
    scale_ *= value;
    return true;
  }
  if ((taken_ && current_ == 0) || (value == kHundred && current_ >= kHundred))
    return false;
  current_ = (taken_ ? current_ : 1) * value;
  if (value > kHundred) {
    sum_ += current_;
    current_ = 0;
    scale_ = value;
  }
  last_ = value;
  taken_ = true;
  return true;
}

// "three dozen".
bool SpelledSum::take_group(double value) {
  if (!taken_ || sum_ > 0)
    return false;
  current_ *= value;
  last_ = 1;
  return true;
}

}  // namespace dossier
