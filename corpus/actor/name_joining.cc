// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/name_joining.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "corpus/text/fold.h"

namespace dossier {
namespace {

using Words = std::vector<std::string>;

bool is_part_of(const Words& part, const Words& whole) {
  std::size_t matched = 0;
  for (const std::string& word : whole)
    if (matched < part.size() && word == part[matched])
      ++matched;
  return matched == part.size();
}

// Whether `part` names the person `whole`: two of the words in their order, and the last word of
// the shorter name is a surname of the longer.
bool shortens_person(const DocumentName& part, const DocumentName& whole) {
  return part.words.size() > 1 && part.words.size() < whole.words.size() &&
         is_part_of(part.words, whole.words);
}

// Initial letters of the words that count for an acronym.
std::string initials_of(const DocumentName& name) {
  std::string initials;
  for (const std::string& word : name.words)
    if (word != "of" && word != "for" && word != "the" && word != "and" && word != "on" &&
        word != "in")
      initials += word.front();
  return initials;
}

class Joiner {
 public:
  Joiner(const NameTokens& tokens, const Knowledge& knowledge,
         std::span<const Candidate> candidates, std::vector<DocumentName>& names)
      : tokens_(tokens), knowledge_(knowledge), candidates_(candidates), names_(names) {
    for (std::size_t n = 0; n < names_.size(); ++n)
      if (names_[n].words.size() > 1)
        for (const std::string& word : names_[n].words)
          if (by_word_[word].empty() || by_word_[word].back() != n)
            by_word_[word].push_back(n);
    for (std::size_t n = 0; n < names_.size(); ++n)
      if (is_full_organization(names_[n]))
        add_short_forms(n);
  }

  void join() {
    for (std::size_t n = 0; n < names_.size(); ++n) {
      DocumentName& name = names_[n];
      if (name.words.empty())
        continue;
      if (name.type == ActorType::Person && name.words.size() > 1)
        join_longer_person(n);
      else if (joins_person(name))
        join_persons(n);
      if (!name.hosts.empty() || name.words.size() != 1)
        continue;
      if (!name.actor)
        join_organization(n);
      else
        settle_explained(n);
    }
  }

 private:
  // A lone word that may be part of a person's name: one that nothing else claims for sure.
  bool joins_person(const DocumentName& name) const {
    if (name.words.size() != 1 || (name.place && !name.titled && !may_be_person(name)))
      return false;
    return !name.type || name.type == ActorType::Person;
  }

  bool may_be_person(const DocumentName& name) const {
    return tokens_.classes(candidates_[name.mentions.front()].first_token)
        .has_any({WordClass::FirstName, WordClass::WeakFirstName, WordClass::Surname});
  }

  bool is_full_person(const DocumentName& name) const {
    return name.type == ActorType::Person && name.words.size() > 1;
  }

  void join_longer_person(std::size_t n) {
    if (names_[n].actor)
      return;
    for (const std::size_t other : by_word_[names_[n].words.front()]) {
      if (other != n && is_full_person(names_[other]) &&
          shortens_person(names_[n], names_[other])) {
        names_[n].hosts = {other};
        return;
      }
    }
  }

  void join_persons(std::size_t n) {
    DocumentName& name = names_[n];
    std::vector<std::size_t> by_surname;
    std::vector<std::size_t> by_other;
    for (const std::size_t other : by_word_[name.words.front()]) {
      if (other == n || !is_full_person(names_[other]) || !names_[other].hosts.empty())
        continue;
      const Words& words = names_[other].words;
      if (name.actor && names_[other].actor == name.actor)
        return;
      if (words.back() == name.words.front())
        by_surname.push_back(other);
      else if (std::ranges::find(words, name.words.front()) != words.end())
        by_other.push_back(other);
    }
    name.hosts = by_surname.empty() ? by_other : by_surname;
    if (!name.hosts.empty()) {
      name.type = ActorType::Person;
      name.actor.reset();
    }
  }

  void join_organization(std::size_t n) {
    DocumentName& name = names_[n];
    if (const auto host = by_bracket_.find(name.key); host != by_bracket_.end() && !name.place)
      return join_to(n, host->second);
    if (name.acronym) {
      if (const auto host = by_initials_.find(name.key); host != by_initials_.end())
        join_to(n, host->second);
      return;
    }
    for (const std::size_t other : by_word_[name.words.front()])
      if (is_full_organization(names_[other]) && begins(name, names_[other]))
        return join_to(n, other);
  }

  // A known acronym that the text itself explains names what the text says and no other
  // organisation of the same letters: "Food and Drugs Authority (FDA)".
  void settle_explained(std::size_t n) {
    const DocumentName& name = names_[n];
    const auto found = by_bracket_.find(name.key);
    if (!name.acronym || found == by_bracket_.end())
      return;
    DocumentName& host = names_[found->second];
    const KnownActor known = knowledge_.actor(*name.actor);
    if (host.actor || known.type != ActorType::Organization ||
        !initials_of(host).starts_with(name.key))
      return;
    if (is_likely_same(host, known.name))
      host.actor = name.actor;
    else
      join_to(n, found->second);
  }

  // "Union for the Conservation of Nature" beside "Union for Conservation of Nature", and whatever
  // is best known by a longer acronym.
  static bool is_likely_same(const DocumentName& name, std::string_view known) {
    constexpr std::size_t kShortAcronym = 3;
    constexpr std::size_t kShortWord = 3;
    if (known.find(' ') == std::string_view::npos && known.size() > kShortAcronym)
      return true;
    const std::string folded = fold_word(known);
    std::size_t shared = 0;
    std::size_t words = 0;
    for (const std::string& word : name.words) {
      words += word.size() > kShortWord ? 1 : 0;
      shared += word.size() > kShortWord && folded.find(word) != std::string::npos ? 1 : 0;
    }
    return 2 * shared > words;
  }

  void join_to(std::size_t n, std::size_t host) {
    names_[n].hosts = {host};
    names_[n].actor.reset();
    names_[n].type = names_[host].type;
  }

  static bool is_full_organization(const DocumentName& name) {
    return name.words.size() > 1 && name.hosts.empty() &&
           (name.type == ActorType::Organization || name.type == ActorType::ArmedGroup);
  }

  // The initials of a name, and the one word in brackets behind it: "African Union (AU)".
  void add_short_forms(std::size_t n) {
    by_initials_.emplace(initials_of(names_[n]), n);
    for (const std::size_t mention : names_[n].mentions) {
      const std::size_t behind = candidates_[mention].end_token;
      if (behind + 2 < tokens_.size() && tokens_[behind].text == "(" &&
          tokens_[behind + 2].text == ")" && tokens_.is_capital(behind + 1))
        by_bracket_.emplace(tokens_[behind + 1].folded, n);
    }
  }

  bool begins(const DocumentName& name, const DocumentName& host) const {
    if (!name.known.empty() || host.words.front() != name.words.front())
      return false;
    const std::size_t first = candidates_[name.mentions.front()].first_token;
    const std::size_t last = candidates_[host.mentions.front()].end_token - 1;
    return !name.place && tokens_.has(last, WordClass::CompanySuffix) &&
           !tokens_.classes(first).has_any({WordClass::Topic, WordClass::NotName, WordClass::Group,
                                            WordClass::OrganizationHead});
  }

  const NameTokens& tokens_;
  const Knowledge& knowledge_;
  std::span<const Candidate> candidates_;
  std::vector<DocumentName>& names_;
  std::map<std::string, std::vector<std::size_t>> by_word_;  // names of several words, by each
  std::map<std::string, std::size_t> by_initials_;           // organisations
  std::map<std::string, std::size_t> by_bracket_;            // "Rice Growers' Union (Uniriz)"
};

}  // namespace

void join_names(const NameTokens& tokens, const Knowledge& knowledge,
                std::span<const Candidate> candidates, std::vector<DocumentName>& names) {
  Joiner(tokens, knowledge, candidates, names).join();
}

}  // namespace dossier
