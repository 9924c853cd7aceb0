// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_facts.h"

#include <algorithm>
#include <cstddef>

#include "corpus/document/lexicons.h"
#include "corpus/document/page/page_phrases.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"

namespace dossier {

std::string real_pdf_title(std::string_view title, std::string_view text) {
  const std::string words = page_phrase_key(title);
  const std::string page = ' ' + page_phrase_key(text) + ' ';
  std::size_t count = 0;
  std::size_t found = 0;
  for (std::string_view rest = words; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string word = ' ' + std::string(rest.substr(0, end)) + ' ';
    ++count;
    found += page.find(word) != std::string::npos ? 1 : 0;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return count >= 2 && 4 * found >= 3 * count ? std::string(trim(title)) : "";
}

std::string real_pdf_author(std::string_view author) {
  constexpr std::size_t kLongest = 100;
  author = trim(author);
  const bool has_blank = author.find(' ') != std::string_view::npos;
  const bool has_digit = std::ranges::any_of(author, is_ascii_digit);
  const bool is_address = author.find_first_of("@/\\_") != std::string_view::npos;
  if (!has_blank || has_digit || is_address || author.size() > kLongest ||
      is_ascii_lower(author.front()))
    return "";
  const std::string key = page_phrase_key(author);
  const auto is_known = [&](const LexiconRow& row) { return row.cell(0) == key; };
  return std::ranges::any_of(lexicon_rows(kPdfAuthors), is_known) ? "" : std::string(author);
}

}  // namespace dossier
