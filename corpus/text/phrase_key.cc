// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/phrase_key.h"

#include <optional>
#include <utility>
#include <vector>

#include "corpus/text/characters.h"
#include "corpus/text/fold.h"
#include "corpus/text/word_rules.h"

namespace dossier {
namespace {

// Letters of other scripts are beyond ASCII, and so are dashes, but names hold none of those.
bool belongs_to_word(char c) {
  return is_ascii_alpha(c) || is_ascii_digit(c) || c == '\'' || c == '.' || !is_ascii({&c, 1});
}

// UAX #29 keeps "U.S" and "1.5" together and takes "350.org" apart.
bool is_dot_between_kinds(std::string_view phrase, std::size_t at) {
  if (phrase[at] != '.' || at == 0 || at + 1 == phrase.size())
    return false;
  return (is_ascii_digit(phrase[at - 1]) && is_ascii_alpha(phrase[at + 1])) ||
         (is_ascii_alpha(phrase[at - 1]) && is_ascii_digit(phrase[at + 1]));
}

std::string_view without_outer_marks(std::string_view segment) {
  const bool is_acronym = segment.size() > 3 && segment[1] == '.';
  while (!segment.empty() && (segment.back() == '\'' || (segment.back() == '.' && !is_acronym)))
    segment.remove_suffix(1);
  while (!segment.empty() && (segment.front() == '\'' || segment.front() == '.'))
    segment.remove_prefix(1);
  return segment;
}

// Most names are ASCII letters with blanks and hyphens, and fold without a look at their words.
std::optional<std::string> plain_key(std::string_view phrase) {
  std::string key(phrase.size(), '\0');
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const char c = phrase[i];
    if (is_ascii_alpha(c))
      key[i] = to_ascii_lower(c);
    else if ((c == ' ' || c == '-') && i > 0 && i + 1 < phrase.size() && key[i - 1] != ' ')
      key[i] = ' ';
    else
      return std::nullopt;
  }
  return key;
}

}  // namespace

std::string phrase_key(std::string_view phrase) {
  if (auto plain = plain_key(phrase))
    return *std::move(plain);
  std::string key;
  std::vector<WordPiece> pieces;
  for (std::size_t begin = 0; begin < phrase.size();) {
    std::size_t end = begin;
    while (end < phrase.size() && belongs_to_word(phrase[end]) &&
           !is_dot_between_kinds(phrase, end))
      ++end;
    const std::string_view segment = without_outer_marks(phrase.substr(begin, end - begin));
    begin = end + 1;
    if (segment.empty())
      continue;
    pieces.clear();
    split_word(segment, pieces);
    for (const WordPiece& piece : pieces) {
      if (piece.kind == TokenKind::Possessive || piece.kind == TokenKind::Punctuation)
        continue;
      if (!key.empty())
        key += ' ';
      key += fold_word(piece.text);
    }
  }
  return key;
}

}  // namespace dossier
