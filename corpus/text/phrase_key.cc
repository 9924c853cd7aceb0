// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/phrase_key.h"

#include <algorithm>
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

std::string_view without_outer_marks(std::string_view segment) {
  const bool is_acronym = segment.size() > 3 && segment[1] == '.';
  while (!segment.empty() && (segment.back() == '\'' || (segment.back() == '.' && !is_acronym)))
    segment.remove_suffix(1);
  while (!segment.empty() && (segment.front() == '\'' || segment.front() == '.'))
    segment.remove_prefix(1);
  return segment;
}

// Most names are ASCII letters with blanks and hyphens, and fold without a look at their words.
bool is_plain(std::string_view phrase) {
  return !phrase.empty() && is_ascii_alpha(phrase.front()) && is_ascii_alpha(phrase.back()) &&
         std::ranges::all_of(phrase,
                             [](char c) { return is_ascii_alpha(c) || c == ' ' || c == '-'; }) &&
         phrase.find("  ") == std::string_view::npos;
}

std::string plain_key(std::string_view phrase) {
  std::string key(phrase);
  std::ranges::transform(key, key.begin(),
                         [](char c) { return c == '-' ? ' ' : to_ascii_lower(c); });
  return key;
}

}  // namespace

std::string phrase_key(std::string_view phrase) {
  if (is_plain(phrase))
    return plain_key(phrase);
  std::string key;
  std::vector<WordPiece> pieces;
  for (std::size_t begin = 0; begin < phrase.size();) {
    std::size_t end = begin;
    while (end < phrase.size() && belongs_to_word(phrase[end]))
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
