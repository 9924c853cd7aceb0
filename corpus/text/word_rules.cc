// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/word_rules.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::array<std::string_view, 3> kApostrophes = {"'", "’", "ʼ"};

// French and Italian articles and pronouns that lose their vowel before a name.
constexpr std::array<std::string_view, 14> kElided = {
    "d", "l", "qu", "un", "dell", "all", "nell", "sull", "dall", "j", "n", "s", "c", "t"};
constexpr std::size_t kShortestElidedRest = 3;

struct Apostrophe {
  std::size_t begin = std::string_view::npos;
  std::size_t size = 0;
  bool found() const { return begin != std::string_view::npos; }
};

Apostrophe find_apostrophe(std::string_view word) {
  for (const std::string_view mark : kApostrophes)
    if (const std::size_t at = word.find(mark); at != std::string_view::npos)
      return {at, mark.size()};
  return {};
}

Apostrophe find_last_apostrophe(std::string_view word) {
  for (const std::string_view mark : kApostrophes)
    if (const std::size_t at = word.rfind(mark); at != std::string_view::npos)
      return {at, mark.size()};
  return {};
}

bool equals_ignoring_case(std::string_view word, std::string_view lower) {
  return std::ranges::equal(word, lower, {}, to_ascii_lower);
}

bool is_elision(std::string_view before, std::string_view after) {
  return after.size() >= kShortestElidedRest &&
         std::ranges::any_of(kElided,
                             [&](std::string_view e) { return equals_ignoring_case(before, e); });
}

// The bytes of the number with which `word` begins, separators inside it included.
std::size_t leading_number(std::string_view word) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_ascii_digit(word[i]))
      end = i + 1;
    else if (word[i] != '.' && word[i] != ',')
      break;
  }
  return end;
}

bool stays_with_number(std::string_view letters) {
  constexpr std::array<std::string_view, 5> kSuffixes = {"st", "nd", "rd", "th", "s"};
  return std::ranges::any_of(
      kSuffixes, [&](std::string_view suffix) { return equals_ignoring_case(letters, suffix); });
}

void split_number(std::string_view word, std::vector<WordPiece>& pieces) {
  const std::size_t end = leading_number(word);
  const std::string_view rest = word.substr(end);
  if (rest.empty()) {
    pieces.push_back({word, TokenKind::Number});
  } else if (stays_with_number(rest) || std::ranges::any_of(rest, is_ascii_digit)) {
    pieces.push_back({word, TokenKind::Word});
  } else {
    pieces.push_back({word.substr(0, end), TokenKind::Number});
    pieces.push_back({rest, TokenKind::Word});
  }
}

// The dot or colon of "over.Then": behind two lower-case letters and before a capital.
std::size_t find_missing_blank(std::string_view word) {
  for (std::size_t i = 2; i + 1 < word.size(); ++i)
    if ((word[i] == '.' || word[i] == ':') && is_ascii_lower(word[i - 1]) &&
        is_ascii_lower(word[i - 2]) && is_ascii_upper(word[i + 1]))
      return i;
  return std::string_view::npos;
}

void split_without_possessive(std::string_view word, std::vector<WordPiece>& pieces) {
  if (const Apostrophe mark = find_apostrophe(word); mark.found()) {
    const std::size_t after = mark.begin + mark.size;
    if (is_elision(word.substr(0, mark.begin), word.substr(after))) {
      pieces.push_back({word.substr(0, after), TokenKind::Word});
      pieces.push_back({word.substr(after), TokenKind::Word});
      return;
    }
  }
  if (is_ascii_digit(word.front()))
    split_number(word, pieces);
  else
    pieces.push_back({word, TokenKind::Word});
}

}  // namespace

void split_word(std::string_view segment, std::vector<WordPiece>& pieces) {
  if (const std::size_t dot = find_missing_blank(segment); dot != std::string_view::npos) {
    split_word(segment.substr(0, dot), pieces);
    pieces.push_back({segment.substr(dot, 1), TokenKind::Punctuation});
    split_word(segment.substr(dot + 1), pieces);
    return;
  }
  const Apostrophe mark = find_last_apostrophe(segment);
  const bool possessive = mark.found() && mark.begin > 0 &&
                          equals_ignoring_case(segment.substr(mark.begin + mark.size), "s");
  split_without_possessive(possessive ? segment.substr(0, mark.begin) : segment, pieces);
  if (possessive)
    pieces.push_back({segment.substr(mark.begin), TokenKind::Possessive});
}

LetterCase letter_case_of(std::string_view word) {
  std::size_t upper = 0;
  std::size_t lower = 0;
  bool first_is_upper = false;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(word.data());
  const auto size = static_cast<std::int32_t>(word.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    if (u_isULowercase(c)) {
      ++lower;
    } else if (u_isUUppercase(c) || u_istitle(c)) {
      first_is_upper = first_is_upper || upper + lower == 0;
      ++upper;
    }
  }
  if (upper + lower == 0)
    return LetterCase::None;
  if (upper == 0)
    return LetterCase::Lower;
  if (lower == 0)
    return upper == 1 ? LetterCase::Title : LetterCase::Upper;
  return upper == 1 && first_is_upper ? LetterCase::Title : LetterCase::Mixed;
}

}  // namespace dossier
