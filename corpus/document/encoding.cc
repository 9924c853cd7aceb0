// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/encoding.h"

#include <cstdint>
#include <optional>
#include <utility>

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "corpus/document/windows_1252.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kLittleEndianMark = "\xFF\xFE";
constexpr std::string_view kBigEndianMark = "\xFE\xFF";
constexpr char32_t kReplacement = 0xFFFD;

// Enough for the headline and the first sentences.
constexpr std::size_t kNulSampleBytes = 4096;

std::string_view byte_order_mark(std::string_view bytes) {
  for (const std::string_view mark : {kUtf8Mark, kLittleEndianMark, kBigEndianMark})
    if (bytes.starts_with(mark))
      return mark;
  return {};
}

struct NulCounts {
  std::size_t even = 0, odd = 0;
};

NulCounts count_nuls(std::string_view bytes) {
  NulCounts counts;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] == '\0')
      ++(i % 2 == 0 ? counts.even : counts.odd);
  return counts;
}

// More than half of the characters of Latin script have a NUL in UTF-16, and none elsewhere.
bool is_mostly(std::size_t nuls, std::size_t other_nuls, std::size_t bytes) {
  return nuls * 4 > bytes && other_nuls * 20 < nuls;
}

std::optional<Encoding> guess_utf16(std::string_view bytes) {
  if (bytes.starts_with(kLittleEndianMark))
    return Encoding::Utf16LittleEndian;
  if (bytes.starts_with(kBigEndianMark))
    return Encoding::Utf16BigEndian;
  const std::string_view sample = bytes.substr(0, kNulSampleBytes);
  const NulCounts nuls = count_nuls(sample);
  if (is_mostly(nuls.odd, nuls.even, sample.size()))
    return Encoding::Utf16LittleEndian;
  if (is_mostly(nuls.even, nuls.odd, sample.size()))
    return Encoding::Utf16BigEndian;
  return std::nullopt;
}

struct SequenceCounts {
  std::size_t bad = 0, good = 0, non_ascii_bytes = 0;
};

SequenceCounts count_sequences(std::string_view bytes) {
  SequenceCounts counts;
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t i = 0; i < size;) {
    const std::int64_t begin = i;
    std::int32_t character = 0;
    U8_NEXT(data, i, size, character);
    if (0 <= character && character < 0x80)
      continue;
    ++(character < 0 ? counts.bad : counts.good);
    counts.non_ascii_bytes += static_cast<std::size_t>(i - begin);
  }
  return counts;
}

bool is_windows_1252(std::string_view bytes) {
  const SequenceCounts counts = count_sequences(bytes);
  return counts.bad > counts.good && counts.non_ascii_bytes * 4 < bytes.size();
}

DecodedText decode_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  std::size_t bad = 0;
  for (const char c : bytes) {
    const char32_t character = windows_1252_character(static_cast<unsigned char>(c));
    const bool is_bad = character == 0 && c != '\0';
    append_utf8(text, is_bad ? kReplacement : character);
    bad += is_bad ? 1 : 0;
  }
  CleanText clean = clean_text(std::move(text));
  clean.repairs.bad_characters += bad;
  return {.text = std::move(clean.text), .repairs = clean.repairs, .verbatim = false};
}

std::u16string utf16_units(std::string_view bytes, Encoding encoding) {
  const std::size_t low = encoding == Encoding::Utf16LittleEndian ? 0 : 1;
  std::u16string units(bytes.size() / 2, u'\0');
  for (std::size_t i = 0; i < units.size(); ++i) {
    const auto low_byte = static_cast<unsigned char>(bytes[2 * i + low]);
    const auto high_byte = static_cast<unsigned char>(bytes[2 * i + 1 - low]);
    units[i] = static_cast<char16_t>(high_byte << 8U | low_byte);
  }
  return units;
}

DecodedText decode_utf16(std::string_view bytes, Encoding encoding) {
  const std::u16string units = utf16_units(bytes, encoding);
  std::string text;
  text.reserve(bytes.size());
  std::size_t bad = bytes.size() % 2;
  for (std::size_t i = 0; i < units.size();) {
    char32_t character = 0;
    U16_NEXT(units.data(), i, units.size(), character);
    const bool is_bad = U_IS_SURROGATE(character);
    append_utf8(text, is_bad ? kReplacement : character);
    bad += is_bad ? 1 : 0;
  }
  if (bytes.size() % 2 == 1)
    append_utf8(text, kReplacement);
  CleanText clean = clean_text(std::move(text));
  clean.repairs.bad_characters += bad;
  return {.text = std::move(clean.text), .repairs = clean.repairs, .verbatim = false};
}

DecodedText decode_utf8(std::string_view bytes) {
  CleanText clean = clean_text(std::string(bytes));
  const bool verbatim = clean.text == bytes;
  return {.text = std::move(clean.text), .repairs = clean.repairs, .verbatim = verbatim};
}

}  // namespace

Encoding guess_encoding(std::string_view bytes) {
  if (const std::optional<Encoding> encoding = guess_utf16(bytes))
    return *encoding;
  if (bytes.starts_with(kUtf8Mark) || is_ascii(bytes))
    return Encoding::Utf8;
  return is_windows_1252(bytes) ? Encoding::Windows1252 : Encoding::Utf8;
}

bool is_utf16(std::string_view bytes) {
  return guess_utf16(bytes).has_value();
}

DecodedText decode_text(std::string_view bytes) {
  const Encoding encoding = guess_encoding(bytes);
  const std::size_t begin_byte = byte_order_mark(bytes).size();
  const std::string_view body = bytes.substr(begin_byte);
  DecodedText decoded = encoding == Encoding::Utf8          ? decode_utf8(body)
                        : encoding == Encoding::Windows1252 ? decode_windows_1252(body)
                                                            : decode_utf16(body, encoding);
  decoded.begin_byte = begin_byte;
  return decoded;
}

}  // namespace dossier
