// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/document_names.h"

#include "corpus/actor/shape_evidence.h"

namespace dossier {
namespace {

std::string key_of(const NameTokens& tokens, const Candidate& candidate) {
  std::string key;
  for (std::size_t i = candidate.first_token; i < candidate.end_token; ++i) {
    if (!tokens[i].is_term())
      continue;
    if (!key.empty())
      key += ' ';
    key += tokens[i].folded;
  }
  return key;
}

std::vector<std::string> words_of(const NameTokens& tokens, const Candidate& candidate) {
  std::vector<std::string> words;
  for (std::size_t i = candidate.first_token; i < candidate.end_token; ++i) {
    const bool particle = (tokens.is_lower(i) && tokens.has(i, WordClass::Particle)) ||
                          tokens.is(i, "al") || tokens.is(i, "el") ||
                          (tokens.has(i, WordClass::HyphenParticle) && tokens.is_hyphen(i + 1));
    if (tokens[i].is_term() && (!particle || i + 1 == candidate.end_token))
      words.emplace_back(tokens[i].folded);
  }
  return words;
}

// "Officials", "Accounting Office" and "Bolder Inc" behind a title.
bool is_everyday(const NameTokens& tokens, const Candidate& candidate) {
  const std::size_t last = candidate.end_token - 1;
  if (candidate.words > 1 && tokens.has(last, WordClass::CompanySuffix) &&
      tokens.has(last, WordClass::OrganizationHead))
    return true;
  for (std::size_t i = candidate.first_token; i < candidate.end_token; ++i)
    if (tokens.is_word(i) && !is_common_word(tokens, i))
      return false;
  return true;
}

bool has_suffixes_only(const NameTokens& tokens, const Candidate& candidate) {
  for (std::size_t i = candidate.first_token; i < candidate.end_token; ++i)
    if (tokens.is_word(i) && !tokens.has(i, WordClass::CompanySuffix))
      return false;
  return true;
}

}  // namespace

std::vector<DocumentName> document_names(const NameTokens& tokens,
                                         std::span<const Candidate> candidates) {
  std::vector<DocumentName> names;
  std::unordered_map<std::string, std::size_t> by_key;
  for (std::size_t c = 0; c < candidates.size(); ++c) {
    const Candidate& candidate = candidates[c];
    std::string key = key_of(tokens, candidate);
    const auto [found, is_new] = by_key.try_emplace(key, names.size());
    if (is_new) {
      DocumentName& name = names.emplace_back();
      name.key = std::move(key);
      name.words = words_of(tokens, candidate);
      name.suffixes_only = has_suffixes_only(tokens, candidate);
      name.everyday = is_everyday(tokens, candidate);
      name.acronym = candidate.words == 1 && tokens.is_acronym(candidate.first_token);
    }
    DocumentName& name = names[found->second];
    name.mentions.push_back(c);
    if (is_new)
      name.evidence += candidate.shape;
    name.evidence += candidate.context;
    name.place = name.place || candidate.place;
    name.club = name.club || candidate.club;
    name.titled = name.titled || candidate.titled;
    name.only_begins_sentences = name.only_begins_sentences && candidate.begins_sentence;
    if (!candidate.known.empty())
      name.known = candidate.known;
    if (candidate.certain)
      name.type = candidate.certain;
  }
  return names;
}

}  // namespace dossier
