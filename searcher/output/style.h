// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// Marks parts of text output by colour, or not at all.
class Style {
 public:
  explicit Style(bool color) : color_(color) {}

  bool has_color() const { return color_; }

  std::string title(std::string_view text) const { return wrap("\x1b[1m", text); }
  std::string match(std::string_view text) const { return wrap("\x1b[1;31m", text); }
  std::string aside(std::string_view text) const { return wrap("\x1b[2m", text); }

 private:
  std::string wrap(std::string_view begin, std::string_view text) const {
    return color_ ? std::string(begin) + std::string(text) + "\x1b[0m" : std::string(text);
  }

  bool color_;
};

}  // namespace dossier
