// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/lexicon_words.h"

#include <algorithm>

#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

// Characters from U+0800 on, but for punctuation: scripts whose words a dictionary must tell.
bool is_beyond_alphabets(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xE0 && byte != 0xE2;
}

}  // namespace

MarkedWord marked_word(std::string_view item) {
  if (item.ends_with('?'))
    return {item.substr(0, item.size() - 1), true};
  return {item, false};
}

std::string_view LexiconFolder::fold(std::string_view phrase) {
  if (std::ranges::none_of(phrase, is_beyond_alphabets))
    return folded_ = phrase_key(phrase);
  if (!analyzer_)
    analyzer_.emplace();
  return folded_ = analyzer_->fold(phrase);
}

}  // namespace dossier
