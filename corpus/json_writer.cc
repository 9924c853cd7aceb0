// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/json_writer.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace dossier {
namespace {

bool needs_escape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

std::string escaped(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  constexpr std::string_view kDigits = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  return std::string("\\u00") + kDigits[byte >> 4U] + kDigits[byte & 0xFU];
}

template <typename Number>
void append(std::string& out, Number number) {
  std::array<char, 32> digits;
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  out.append(digits.data(), end);
}

}  // namespace

void JsonWriter::separate() {
  if (std::exchange(needs_comma_, true))
    out_ += ',';
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  needs_comma_ = false;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  needs_comma_ = true;
}

void JsonWriter::key(std::string_view name) {
  text(name);
  out_ += ':';
  needs_comma_ = false;
}

void JsonWriter::text(std::string_view value) {
  separate();
  out_ += '"';
  std::size_t written = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!needs_escape(value[i]))
      continue;
    out_.append(value, written, i - written);
    out_ += escaped(value[i]);
    written = i + 1;
  }
  out_.append(value, written);
  out_ += '"';
}

void JsonWriter::null() {
  separate();
  out_ += "null";
}

void JsonWriter::integer(std::size_t value) {
  separate();
  append(out_, value);
}

void JsonWriter::number(double value) {
  constexpr double kLargestExact = 9007199254740992.0;
  separate();
  if (-kLargestExact <= value && value <= kLargestExact &&
      static_cast<double>(static_cast<std::int64_t>(value)) == value)
    append(out_, static_cast<std::int64_t>(value));
  else
    append(out_, value);
}

std::string JsonWriter::take() {
  needs_comma_ = false;
  return std::exchange(out_, {});
}

}  // namespace dossier
