// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/number_text.h"

#include <array>
#include <charconv>
#include <system_error>

namespace dossier {

std::string number_text(double number) {
  // The least subnormal number needs the most: a sign, "0." and 1074 digits.
  std::array<char, 1100> digits{};
  const auto result =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  return {digits.data(), result.ptr};
}

std::optional<std::size_t> read_count(std::string_view digits, std::size_t max) {
  std::size_t count = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, count);
  if (error != std::errc() || rest != end || count > max)
    return std::nullopt;
  return count;
}

}  // namespace dossier
