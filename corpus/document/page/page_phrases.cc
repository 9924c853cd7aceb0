// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_phrases.h"

#include <algorithm>
#include <cstddef>
#include <unordered_set>

#include "corpus/document/lexicons.h"
#include "corpus/text/characters.h"
#include "corpus/text/fold.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestPhraseWords = 7;

using Phrases = std::unordered_set<std::string_view>;

struct PhraseLists {
  Phrases whole, begins, ends;
};

const PhraseLists& phrase_lists() {
  static const PhraseLists builtin = [] {
    PhraseLists lists;
    LexiconReader rows(kPagePhrases);
    while (const LexiconRow* row = rows.next()) {
      const std::string_view kind = row->cell(0);
      Phrases& list = kind == "whole" ? lists.whole : kind == "begins" ? lists.begins : lists.ends;
      for (const std::string_view phrase : lexicon_list(row->cell(1)))
        list.insert(phrase);
    }
    return lists;
  }();
  return builtin;
}

bool begins_with_any(std::string_view key, const Phrases& phrases) {
  std::size_t end = 0;
  for (std::size_t words = 0; words < kLongestPhraseWords && end < key.size(); ++words) {
    end = std::min(key.find(' ', end + 1), key.size());
    if (phrases.contains(key.substr(0, end)))
      return true;
  }
  return false;
}

// Punctuation outside ASCII that stands where ASCII's would.
std::size_t sign_bytes(std::string_view rest) {
  if (rest.starts_with("\xE2\x80") || rest.starts_with("\xE3\x80"))
    return 3;
  return rest.starts_with("\xC2\xAB") || rest.starts_with("\xC2\xBB") ||
                 rest.starts_with("\xC2\xA9")
             ? 2
             : 0;
}

}  // namespace

std::string page_phrase_key(std::string_view text) {
  std::string key, word;
  const auto end_word = [&] {
    if (word.empty())
      return;
    if (!key.empty())
      key += ' ';
    key += fold_word(word);
    word.clear();
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t sign = sign_bytes(text.substr(i));
    const bool is_letter =
        !is_ascii(text.substr(i, 1)) || is_ascii_alpha(text[i]) || is_ascii_digit(text[i]);
    if (sign == 0 && is_letter)
      word += text[i];
    else
      end_word();
    i += std::max<std::size_t>(sign, 1);
  }
  end_word();
  return key;
}

bool is_whole_phrase(std::string_view key) {
  return phrase_lists().whole.contains(key);
}

bool begins_with_phrase(std::string_view key) {
  return begins_with_any(key, phrase_lists().begins);
}

bool ends_article(std::string_view key) {
  return begins_with_any(key, phrase_lists().ends);
}

}  // namespace dossier
