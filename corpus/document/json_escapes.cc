// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_escapes.h"

#include <charconv>
#include <system_error>

namespace dossier {
namespace {

constexpr std::size_t kEscapeBytes = 6;  // \uXXXX

// The UTF-16 unit that an escape at `at` stands for; 0 if none stands there.
unsigned unit_at(std::string_view json, std::size_t at) {
  const std::string_view escape = json.substr(at, kEscapeBytes);
  if (escape.size() < kEscapeBytes || !escape.starts_with("\\u"))
    return 0;
  unsigned unit = 0;
  const auto [end, error] =
      std::from_chars(escape.data() + 2, escape.data() + escape.size(), unit, 16);
  return error == std::errc() && end == escape.data() + escape.size() ? unit : 0;
}

bool is_high_surrogate(unsigned unit) {
  return 0xD800 <= unit && unit < 0xDC00;
}

bool is_low_surrogate(unsigned unit) {
  return 0xDC00 <= unit && unit < 0xE000;
}

}  // namespace

RepairedJson replace_lone_surrogates(std::string_view json) {
  RepairedJson repaired{.json = std::string(json), .replaced = 0};
  for (std::size_t at = json.find('\\'); at != std::string_view::npos; at = json.find('\\', at)) {
    const unsigned unit = unit_at(json, at);
    if (is_high_surrogate(unit) && is_low_surrogate(unit_at(json, at + kEscapeBytes))) {
      at += 2 * kEscapeBytes;
    } else if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
      repaired.json.replace(at, kEscapeBytes, "\\ufffd");
      ++repaired.replaced;
      at += kEscapeBytes;
    } else {
      at += 2;  // the escaped character too, which may be a backslash
    }
  }
  return repaired;
}

}  // namespace dossier
