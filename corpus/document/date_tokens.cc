// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/date_tokens.h"

#include <cstddef>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

bool is_letter(char c) {
  return is_ascii_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

// "p.m" is one word, the dot of "Nov." is a sign.
std::size_t word_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && (is_letter(text[end]) || (text[end] == '.' && end + 1 < text.size() &&
                                                        is_letter(text[end + 1]))))
    ++end;
  return end;
}

}  // namespace

std::vector<DateToken> date_tokens(std::string_view text) {
  std::vector<DateToken> tokens;
  bool joined = false;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    DateToken::Kind kind = DateToken::Kind::Sign;
    if (is_ascii_digit(text[i])) {
      kind = DateToken::Kind::Number;
      while (end < text.size() && is_ascii_digit(text[end]))
        ++end;
    } else if (is_letter(text[i])) {
      kind = DateToken::Kind::Word;
      end = word_end(text, i);
    }
    if (!is_ascii_space(text[i]))
      tokens.push_back({kind, text.substr(i, end - i), joined});
    joined = !is_ascii_space(text[i]);
    i = end;
  }
  return tokens;
}

}  // namespace dossier
