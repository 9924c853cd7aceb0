// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/cursor.h"

#include <bit>
#include <charconv>
#include <optional>

#include "corpus/document/content_hash.h"
#include "corpus/error.h"

namespace dossier {
namespace {

constexpr int kHexadecimal = 16;

std::string hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string digits;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    digits += kDigits[byte >> 4U];
    digits += kDigits[byte & 0xfU];
  }
  return digits;
}

template <typename Number>
std::optional<Number> number_from(std::string_view digits) {
  Number number = 0;
  const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number, kHexadecimal);
  if (digits.empty() || error != std::errc() || end != digits.end())
    return std::nullopt;
  return number;
}

std::optional<std::string> bytes_from(std::string_view digits) {
  std::string bytes;
  for (std::size_t at = 0; at < digits.size(); at += 2) {
    const auto byte = number_from<unsigned char>(digits.substr(at, 2));
    if (!byte || at + 2 > digits.size())
      return std::nullopt;
    bytes += static_cast<char>(*byte);
  }
  return bytes;
}

}  // namespace

std::string to_string(const Cursor& cursor) {
  return hash_digits(cursor.request) + "." +
         hash_digits(std::bit_cast<std::uint64_t>(cursor.score)) + "." + hex(cursor.key);
}

Cursor cursor_from(std::string_view text) {
  const std::size_t first = text.find('.');
  const std::size_t second = first == text.npos ? first : text.find('.', first + 1);
  if (second != text.npos) {
    const auto request = number_from<std::uint64_t>(text.substr(0, first));
    const auto score = number_from<std::uint64_t>(text.substr(first + 1, second - first - 1));
    const auto key = bytes_from(text.substr(second + 1));
    if (request && score && key)
      return {*request, std::bit_cast<double>(*score), *key};
  }
  throw Error(ErrorKind::Usage, "--cursor was given no cursor: " + std::string(text),
              "give back \"next_cursor\" of an answer, as it is");
}

}  // namespace dossier
