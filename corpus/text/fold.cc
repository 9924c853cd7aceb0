// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/fold.h"

#include <algorithm>
#include <cstdint>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// Letters that Unicode does not decompose although readers take them for a base letter.
std::u16string_view base_letters(char16_t letter) {
  switch (letter) {
    case u'ł':
      return u"l";
    case u'ø':
      return u"o";
    case u'đ':
    case u'ð':
      return u"d";
    case u'ħ':
      return u"h";
    case u'ı':
      return u"i";
    case u'æ':
      return u"ae";
    case u'œ':
      return u"oe";
    case u'þ':
      return u"th";
    default:
      return {};
  }
}

bool is_diacritic(char16_t unit) {
  return 0x0300 <= unit && unit <= 0x036F;
}

bool is_dropped_apostrophe(char16_t unit) {
  return unit == u'\'' || unit == u'’' || unit == u'‘' || unit == u'ʼ';
}

// ICU's normalizers are process-wide constants; getting one costs a table look-up.
std::string fold_beyond_ascii(std::string_view word) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& casefold = *icu::Normalizer2::getNFKCCasefoldInstance(status);
  const icu::Normalizer2& decompose = *icu::Normalizer2::getNFDInstance(status);
  const icu::Normalizer2& compose = *icu::Normalizer2::getNFCInstance(status);
  const auto utf16 = icu::UnicodeString::fromUTF8(
      icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
  const icu::UnicodeString decomposed =
      decompose.normalize(casefold.normalize(utf16, status), status);
  icu::UnicodeString bare;
  for (std::int32_t i = 0; i < decomposed.length(); ++i) {
    const char16_t unit = decomposed.charAt(i);
    if (is_diacritic(unit) || is_dropped_apostrophe(unit))
      continue;
    const std::u16string_view base = base_letters(unit);
    if (base.empty())
      bare.append(unit);
    else
      bare.append(base.data(), static_cast<std::int32_t>(base.size()));
  }
  std::string folded;
  icu::StringByteSink<std::string> sink(&folded);
  compose.normalize(bare, status).toUTF8(sink);
  return U_FAILURE(status) ? std::string(word) : folded;
}

// One letter, a dot, one letter, ... with or without the last dot.
bool is_acronym_with_dots(std::string_view word) {
  if (word.size() < 3)
    return word.size() == 2 && is_ascii_alpha(word[0]) && word[1] == '.';
  for (std::size_t i = 0; i < word.size(); ++i)
    if (i % 2 == 0 ? !is_ascii_alpha(word[i]) : word[i] != '.')
      return false;
  return true;
}

bool starts_with_digit(std::string_view word) {
  return !word.empty() && is_ascii_digit(word[0]);
}

}  // namespace

std::string fold_word(std::string_view word) {
  std::string folded;
  if (is_ascii(word)) {
    folded.resize(word.size());
    std::ranges::transform(word, folded.begin(), to_ascii_lower);
    std::erase(folded, '\'');
  } else {
    folded = fold_beyond_ascii(word);
  }
  if (is_acronym_with_dots(folded))
    std::erase(folded, '.');
  if (starts_with_digit(folded))
    std::erase_if(folded, [](char c) { return c == ',' || c == ' '; });
  return folded;
}

}  // namespace dossier
