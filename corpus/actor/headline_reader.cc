// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/headline_reader.h"

#include <algorithm>
#include <string>

#include "corpus/text/phrase_table.h"

namespace dossier {
namespace {

std::string key_of(const NameTokens& tokens, const Candidate& candidate) {
  std::string key;
  for (std::size_t i = candidate.first_token; i < candidate.end_token; ++i) {
    if (!tokens[i].is_term())
      continue;
    key += key.empty() ? "" : " ";
    key += tokens[i].folded;
  }
  return key;
}

// A known name that capitals everywhere cannot feign: in "WHO WILL PAY US" nobody is named.
bool is_sure(const Knowledge::Match& match, bool all_upper) {
  const Alias& alias = match.aliases.front();
  return !alias.needs_evidence && alias.kind != AliasKind::Seat && !(all_upper && alias.upper_case);
}

bool is_all_upper(const NameTokens& tokens, const Sentence& sentence) {
  for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i)
    if (tokens.is_lower(i) || (tokens.is_capital(i) && !tokens.is_initial(i) &&
                               tokens[i].letter_case != LetterCase::Upper))
      return false;
  return true;
}

class HeadlineReader {
 public:
  HeadlineReader(const NameTokens& tokens, const Knowledge& knowledge,
                 const std::vector<Candidate>& candidates)
      : tokens_(tokens), knowledge_(knowledge) {
    for (std::uint32_t c = 0; c < candidates.size(); ++c)
      names_.add(key_of(tokens, candidates[c]), c);
  }

  void read(const Sentence& sentence, std::vector<Candidate>& candidates) const {
    const bool all_upper = is_all_upper(tokens_, sentence);
    for (std::size_t at = sentence.first_token; at < sentence.end_token;) {
      const std::size_t end =
          tokens_.is_capital(at) ? name_end(at, sentence, all_upper, candidates) : at;
      at = std::max(end, at + 1);
    }
  }

 private:
  // Adds the longest name at `at`, of the text or known; gives the index behind it, `at` without.
  std::size_t name_end(std::size_t at, const Sentence& sentence, bool all_upper,
                       std::vector<Candidate>& candidates) const {
    const auto rest = tokens_.all().subspan(at, sentence.end_token - at);
    const auto named = names_.longest_match(rest, 0);
    const auto known = knowledge_.longest_match(rest, 0);
    const bool knows = known && is_sure(*known, all_upper);
    const std::size_t length = std::max(named ? named->end_token : 0, knows ? known->end_token : 0);
    if (length == 0)
      return at;
    Candidate candidate;
    candidate.first_token = at;
    candidate.end_token = at + length;
    candidate.words = length;
    candidate.begins_sentence = true;
    if (knows && known->end_token == length)
      candidate.known = known->aliases;
    candidates.push_back(candidate);
    return at + length;
  }

  const NameTokens& tokens_;
  const Knowledge& knowledge_;
  PhraseTable names_;  // of the text's other sentences
};

}  // namespace

bool is_headline(const NameTokens& tokens, const Sentence& sentence) {
  constexpr std::size_t kFewestWords = 4;
  constexpr std::size_t kShortWord = 3;
  if (tokens[sentence.end_token - 1].text == ".")
    return false;
  std::size_t capitals = 0;
  std::size_t lower = 0;
  for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
    if (tokens.is_capital(i))
      ++capitals;
    else if (tokens.is_lower(i) && tokens[i].text.size() > kShortWord)
      ++lower;
  }
  return (capitals >= kFewestWords && lower * 10 <= capitals) || is_all_upper(tokens, sentence);
}

void add_headline_candidates(const NameTokens& tokens, const Knowledge& knowledge,
                             std::span<const Sentence> headlines,
                             std::vector<Candidate>& candidates) {
  const HeadlineReader reader(tokens, knowledge, candidates);
  for (const Sentence& headline : headlines)
    reader.read(headline, candidates);
  std::ranges::stable_sort(candidates, {}, &Candidate::first_token);
}

}  // namespace dossier
