// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/article_lines.h"

#include <algorithm>

namespace dossier {
namespace {

bool begins_paragraph(const NameTokens& tokens, const Sentence& sentence) {
  const Paragraph& paragraph = tokens.text().paragraph_of(tokens[sentence.first_token]);
  return tokens.text().sentences()[paragraph.first_sentence].first_token == sentence.first_token;
}

bool is_dash(const Token& token) {
  return token.text == "—" || token.text == "–" || (token.text == "-" && token.space_before);
}

}  // namespace

std::size_t dateline_end(const NameTokens& tokens, const Sentence& sentence) {
  constexpr std::size_t kReach = 14;
  const std::size_t first = sentence.first_token;
  if (!tokens.is_acronym(first) || !begins_paragraph(tokens, sentence))
    return first;
  const std::size_t end = std::min(sentence.end_token, first + kReach);
  for (std::size_t i = first + 1; i < end && !tokens.is_lower(i); ++i)
    if (is_dash(tokens[i]))
      return i;
  return first;
}

bool is_byline(const NameTokens& tokens, const Sentence& sentence) {
  constexpr std::size_t kLongest = 14;
  std::size_t at = sentence.first_token;
  while (at < sentence.end_token && !tokens.is_word(at))
    ++at;  // the marks of bold print
  return tokens.is(at, "by") && tokens.is_capital(at) && at + 2 < sentence.end_token &&
         tokens.is_capital(at + 1) && tokens.is_capital(at + 2) &&
         sentence.end_token - at <= kLongest && tokens[sentence.end_token - 1].text != "." &&
         begins_paragraph(tokens, sentence);
}

}  // namespace dossier
