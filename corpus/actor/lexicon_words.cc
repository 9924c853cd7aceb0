// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/lexicon_words.h"

#include <algorithm>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// What ICU cuts only at blanks and hyphens, and folds by lower case alone.
bool is_plain(char c) {
  return is_ascii_alpha(c) || c == ' ' || c == '-';
}

}  // namespace

MarkedWord marked_word(std::string_view item) {
  if (item.ends_with('?'))
    return {item.substr(0, item.size() - 1), true};
  return {item, false};
}

std::string_view LexiconFolder::fold(std::string_view phrase) {
  if (!std::ranges::all_of(phrase, is_plain)) {
    folded_ = analyzer_.fold(phrase);
    return folded_;
  }
  folded_.clear();
  for (const char c : phrase) {
    if (c != ' ' && c != '-')
      folded_ += to_ascii_lower(c);
    else if (!folded_.empty() && folded_.back() != ' ')
      folded_ += ' ';
  }
  if (folded_.ends_with(' '))
    folded_.pop_back();
  return folded_;
}

}  // namespace dossier
