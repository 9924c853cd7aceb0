// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dossier {

/// A number written in digits.
struct DigitNumber {
  double value = 0;
  bool grouped = false;  ///< separators between groups: 1,234
  bool decimal = false;  ///< digits behind the decimal sign: 12.5
  /// Nothing but digits, so that it may be a year.
  bool plain() const { return !grouped && !decimal; }
};

/// Reads all of `text`: digits with groups of three, or of two before the last three as in India,
/// set off by commas, dots or spaces, and decimals behind a dot or a lone comma. None for anything
/// else, such as "1.2.3", and for more than 40 bytes, which measure nothing.
std::optional<DigitNumber> read_digits(std::string_view text);

/// A word with a number in it: letters before, the number, letters behind ("USD10m", "32m2").
struct GluedNumber {
  std::string_view prefix;
  DigitNumber number;
  std::string_view suffix;
};

/// Splits `word`; none where it has no number, or more digits behind the suffix's first than the
/// one of "m2". All views are into `word`.
std::optional<GluedNumber> split_glued(std::string_view word);

/// The value of a vulgar fraction character such as "½"; none for any other text.
std::optional<double> fraction_character(std::string_view character);

}  // namespace dossier
