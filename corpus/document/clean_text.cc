// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/clean_text.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/utf8.h>

#include "corpus/document/windows_1252.h"
#include "corpus/error.h"

namespace dossier {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_control(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n') || (0x7F <= c && c < 0xA0);
}

// One branchless reduction, which the compiler vectorises; most news passes here.
bool is_clean_ascii(std::string_view text) {
  unsigned bad = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_layout = byte == '\n' || byte == '\t';
    bad |= static_cast<unsigned>(byte >= 0x7F) |
           (static_cast<unsigned>(byte < 0x20) & static_cast<unsigned>(!is_layout));
  }
  return bad == 0;
}

class Cleaner {
 public:
  explicit Cleaner(std::string_view text) : text_(text) { clean_.text.reserve(text.size()); }

  CleanText run() && {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text_.data());
    const auto size = static_cast<std::int64_t>(text_.size());
    for (std::int64_t i = 0; i < size;) {
      const std::int64_t begin = i;
      std::int32_t character = 0;
      U8_NEXT(bytes, i, size, character);
      if (character < 0)
        replace();
      else if (is_control(static_cast<char32_t>(character)))
        replace_control(static_cast<char32_t>(character), i < size && text_[index(i)] == '\n');
      else
        clean_.text += text_.substr(index(begin), index(i - begin));
    }
    return std::move(clean_);
  }

 private:
  static std::size_t index(std::int64_t i) { return static_cast<std::size_t>(i); }

  void replace() {
    append_utf8(clean_.text, kReplacement);
    ++clean_.repairs.bad_characters;
  }

  void replace_control(char32_t control, bool line_feed_follows) {
    if (control == '\r') {
      if (!line_feed_follows)
        clean_.text += '\n';
      return;
    }
    const char32_t meant =
        control < 0x80 ? 0 : windows_1252_character(static_cast<unsigned char>(control));
    append_utf8(clean_.text, meant == 0 ? U' ' : meant);
    clean_.repairs.control_characters += meant == 0 ? 1 : 0;
  }

  std::string_view text_;
  CleanText clean_;
};

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status))
    throw Error(ErrorKind::DatabaseDamaged,
                std::string("ICU cannot normalise text: ") + u_errorName(status),
                "install ICU's data files (package libicu72)");
  return *normalizer;
}

std::string to_nfc(std::string text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  if (nfc().isNormalizedUTF8(piece, status))
    return text;
  std::string normalized;
  icu::StringByteSink<std::string> sink(&normalized);
  nfc().normalizeUTF8(0, piece, sink, nullptr, status);
  return normalized;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

}  // namespace

TextRepairs& TextRepairs::operator+=(const TextRepairs& other) {
  bad_characters += other.bad_characters;
  control_characters += other.control_characters;
  return *this;
}

std::string describe(const TextRepairs& repairs) {
  std::string out;
  if (repairs.bad_characters > 0)
    out =
        counted(repairs.bad_characters, "bad character", "bad characters") + " replaced by U+FFFD";
  if (repairs.control_characters > 0)
    out += (out.empty() ? "" : ", ") + counted(repairs.control_characters,
                                               "control character replaced by a blank",
                                               "control characters replaced by blanks");
  return out;
}

CleanText clean_text(std::string text) {
  if (is_clean_ascii(text))
    return {.text = std::move(text), .repairs = {}};
  CleanText clean = Cleaner(text).run();
  clean.text = to_nfc(std::move(clean.text));
  return clean;
}

void append_utf8(std::string& text, char32_t character) {
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, static_cast<std::uint32_t>(character));
  text.append(bytes.data(), size);
}

}  // namespace dossier
