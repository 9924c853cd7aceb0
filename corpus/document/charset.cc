// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/charset.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// Browsers look at the first kilobyte; pages with long scripts in their head put it later.
constexpr std::size_t kDeclarationBytes = 16384;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr char kEscape = '\x1B';

constexpr auto kLargerSets = std::to_array<std::pair<std::string_view, const char*>>({
    {"ascii", "windows-1252"},
    {"big5", "big5-hkscs"},
    {"euc-kr", "windows-949"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"iso-8859-1", "windows-1252"},
    {"iso-8859-11", "windows-874"},
    {"iso-8859-9", "windows-1254"},
    {"iso8859-1", "windows-1252"},
    {"ks_c_5601-1987", "windows-949"},
    {"latin1", "windows-1252"},
    {"shift_jis", "windows-31j"},
    {"tis-620", "windows-874"},
    {"us-ascii", "windows-1252"},
    {"x-sjis", "windows-31j"},
});

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

// Whether `bytes` hold characters beyond ASCII in UTF-8, a few bad ones aside.
bool is_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::int64_t i = 0; i < size;) {
    std::int32_t character = 0;
    U8_NEXT(data, i, size, character);
    good += character >= 0x80 ? 1 : 0;
    bad += character < 0 ? 1 : 0;
  }
  return good > 0 && bad * 10 <= good;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(std::string_view charset) {
  std::string name = lower(trim(charset));
  for (const auto& [known, larger] : kLargerSets)
    if (name == known)
      name = larger;
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &status));
  return U_SUCCESS(status) ? std::move(converter) : Converter();
}

std::optional<std::string> convert(UConverter* converter, std::string_view bytes) {
  const auto size = static_cast<std::int32_t>(bytes.size());
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t needed =
      ucnv_toAlgorithmic(UCNV_UTF8, converter, nullptr, 0, bytes.data(), size, &status);
  if (status != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(status))
    return std::nullopt;
  std::string text(static_cast<std::size_t>(needed), '\0');
  status = U_ZERO_ERROR;
  ucnv_toAlgorithmic(UCNV_UTF8, converter, text.data(), needed, bytes.data(), size, &status);
  return U_SUCCESS(status) ? std::optional(std::move(text)) : std::nullopt;
}

std::size_t count_replacements(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(kReplacement); at != std::string_view::npos;
       at = text.find(kReplacement, at + kReplacement.size()))
    ++count;
  return count;
}

}  // namespace

DecodedText decode_text_as(std::string_view bytes, std::string_view charset) {
  const bool is_plain = is_ascii(bytes) && bytes.find(kEscape) == std::string_view::npos;
  if (charset.empty() || is_plain || guess_encoding(bytes.substr(0, 4)) != Encoding::Utf8 ||
      is_utf16(bytes) || is_utf8(bytes))
    return decode_text(bytes);
  const Converter converter = open_converter(charset);
  std::optional<std::string> text = converter ? convert(converter.get(), bytes) : std::nullopt;
  if (!text)
    return decode_text(bytes);
  const std::size_t bad = count_replacements(*text);
  CleanText clean = clean_text(std::move(*text));
  clean.repairs.bad_characters += bad;
  return {.text = std::move(clean.text), .repairs = clean.repairs, .verbatim = false};
}

std::string_view declared_charset(std::string_view bytes) {
  bytes = bytes.substr(0, kDeclarationBytes);
  const std::string start = lower(bytes);
  for (std::size_t begin = start.find('<'); begin != std::string::npos;
       begin = start.find('<', begin + 1)) {
    const std::string_view element =
        std::string_view(start).substr(begin, start.find('>', begin) - begin);
    const std::string_view key = element.starts_with("<?xml")   ? "encoding"
                                 : element.starts_with("<meta") ? "charset"
                                                                : "";
    std::size_t at = key.empty() ? std::string_view::npos : element.find(key);
    if (at == std::string_view::npos)
      continue;
    at = element.find_first_not_of(" \t\r\n=\"'", at + key.size());
    if (at == std::string_view::npos)
      continue;
    const std::size_t end = std::min(element.find_first_of(" \t\r\n\"';/?>", at), element.size());
    return bytes.substr(begin + at, end - at);
  }
  return {};
}

}  // namespace dossier
