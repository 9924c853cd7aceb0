// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace dossier {

/// A part of a date as it is written.
struct DateToken {
  enum class Kind { Number, Word, Sign };

  Kind kind;
  std::string_view text;  ///< views what was cut: ASCII digits, letters of any script, or one byte
  bool joined;            ///< no blank stands before it
};

/// Cuts `text`, UTF-8, into the tokens of dates. Digits and letters part without a blank ("25th");
/// dots within a word belong to it ("p.m"), one behind it is a sign ("Nov.").
std::vector<DateToken> date_tokens(std::string_view text);

}  // namespace dossier
