// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/lexicon_words.h"

#include <algorithm>
#include <iterator>

#include "corpus/text/characters.h"
#include "corpus/text/fold.h"

namespace dossier {
namespace {

// What ICU keeps inside a word: ASCII letters, apostrophes, and the two-byte letters of Latin.
bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_ascii_alpha(c) || c == '\'' || (0xC3 <= byte && byte <= 0xC9) ||
         is_utf8_continuation(c);
}

bool separates(char c) {
  return c == ' ' || c == '-';
}

}  // namespace

MarkedWord marked_word(std::string_view item) {
  if (item.ends_with('?'))
    return {item.substr(0, item.size() - 1), true};
  return {item, false};
}

std::string_view LexiconFolder::fold(std::string_view phrase) {
  if (!std::ranges::all_of(phrase, [](char c) { return is_plain(c) || separates(c); })) {
    if (!analyzer_)
      analyzer_.emplace();
    folded_ = analyzer_->fold(phrase);
    return folded_;
  }
  folded_.clear();
  for (std::size_t begin = 0; begin < phrase.size();) {
    const std::size_t end = std::min(phrase.find_first_of(" -", begin), phrase.size());
    if (end > begin)
      add_word(phrase.substr(begin, end - begin));
    begin = end + 1;
  }
  return folded_;
}

void LexiconFolder::add_word(std::string_view word) {
  if (std::ranges::all_of(word, is_ascii_alpha)) {
    if (!folded_.empty())
      folded_ += ' ';
    std::ranges::transform(word, std::back_inserter(folded_), to_ascii_lower);
    return;
  }
  pieces_.clear();
  split_word(word, pieces_);
  for (const WordPiece& piece : pieces_) {
    if (piece.kind != TokenKind::Word)
      continue;
    if (!folded_.empty())
      folded_ += ' ';
    folded_ += fold_word(piece.text);
  }
}

}  // namespace dossier
