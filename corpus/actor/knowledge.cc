// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/knowledge.h"

#include <algorithm>

#include "corpus/actor/lexicon_words.h"
#include "corpus/actor/lexicons.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

// "IS", "WHO", "G20" and "LeT", but not "Hamas".
bool is_acronym(std::string_view name) {
  constexpr std::size_t kLongest = 6;
  const auto upper = std::ranges::count_if(name, is_ascii_upper);
  return name.size() <= kLongest && upper > 0 && name.find(' ') == std::string_view::npos &&
         (upper > 1 || std::ranges::none_of(name, is_ascii_lower));
}

// The tokens up to the first word from `at` on that no name holds in lower case, so that "French
// army" is not the French Army; the "moon" of Ban Ki-moon belongs to the word before.
std::span<const Token> capitalized_part(std::span<const Token> tokens, std::size_t at) {
  constexpr std::size_t kLongestLowerWord = 3;
  std::size_t end = at + 1;
  while (end < tokens.size() &&
         (tokens[end].letter_case != LetterCase::Lower ||
          tokens[end].text.size() <= kLongestLowerWord || !tokens[end].space_before))
    ++end;
  return tokens.first(end);
}

// Fills a Knowledge from the lexicons.
class Loader {
 public:
  explicit Loader(Knowledge& knowledge) : knowledge_(knowledge) {}

  void add_countries(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const std::uint32_t country = knowledge_.add_actor(row->cell(0), ActorType::Country);
      add_name(country, AliasKind::Name, {row->cell(0), row->cell(5) == "yes"});
      add_names(country, AliasKind::Name, row->cell(1));
      add_names(country, AliasKind::Demonym, row->cell(2));
      add_names(country, AliasKind::Demonym, row->cell(3));
      add_names(country, AliasKind::Seat, row->cell(4));
    }
  }

  void add_actors(std::string_view tsv, ActorType type, std::size_t alias_column) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const MarkedWord name = marked_word(row->cell(0));
      const std::uint32_t actor = knowledge_.add_actor(name.text, type);
      add_names(actor, AliasKind::Name, row->cell(0));
      add_names(actor, AliasKind::Name, row->cell(alias_column));
    }
  }

  void add_places(std::string_view lexicon) {
    LexiconReader rows(lexicon);
    while (const LexiconRow* row = rows.next())
      knowledge_.add_place(folder_.fold(row->cell(0)));
  }

  void add_titles(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next())
      knowledge_.add_title(folder_.fold(marked_word(row->cell(0)).text));
  }

 private:
  void add_name(std::uint32_t actor, AliasKind kind, const MarkedWord& name) {
    knowledge_.add_alias(folder_.fold(name.text),
                         {actor, kind, name.needs_evidence, is_acronym(name.text)});
  }

  void add_names(std::uint32_t actor, AliasKind kind, std::string_view cell) {
    for (const std::string_view item : lexicon_list(cell))
      add_name(actor, kind, marked_word(item));
  }

  Knowledge& knowledge_;
  LexiconFolder folder_;
};

}  // namespace

const Knowledge& Knowledge::built_in() {
  static const Knowledge knowledge = [] {
    constexpr std::size_t kActors = 12000;
    constexpr std::size_t kNames = 48000;
    Knowledge filled;
    filled.reserve(kActors, kNames);
    Loader loader(filled);
    loader.add_countries(kCountryLexicon);
    loader.add_actors(kArmedGroupLexicon, ActorType::ArmedGroup, 2);
    loader.add_actors(kOrganizationLexicon, ActorType::Organization, 2);
    loader.add_actors(kPersonLexicon, ActorType::Person, 1);
    loader.add_titles(kTitleLexicon);
    loader.add_places(kPlaceLexicon);
    return filled;
  }();
  return knowledge;
}

std::optional<Knowledge::Match> Knowledge::longest_match(std::span<const Token> tokens,
                                                         std::size_t at) const {
  const auto match = phrases_.longest_match(capitalized_part(tokens, at), at);
  if (!match)
    return std::nullopt;
  const std::span<const Alias> aliases = aliases_of(match->value);
  if (aliases.front().upper_case && match->end_token == at + 1 &&
      tokens[at].letter_case == LetterCase::Title)
    return std::nullopt;
  return Match{match->end_token, aliases};
}

std::span<const Alias> Knowledge::find(std::string_view folded) const {
  const auto found = phrases_.find(folded);
  return found ? aliases_of(*found) : std::span<const Alias>();
}

std::uint32_t Knowledge::add_actor(std::string_view name, ActorType type) {
  actors_.push_back({std::string(name), type});
  return static_cast<std::uint32_t>(actors_.size() - 1);
}

void Knowledge::reserve(std::size_t actors, std::size_t names) {
  actors_.reserve(actors);
  phrases_.reserve(names);
  groups_.reserve(names);
  aliases_.reserve(names);
}

std::span<const Alias> Knowledge::aliases_of(std::uint32_t group) const {
  return std::span(aliases_).subspan(groups_[group].begin, groups_[group].size);
}

void Knowledge::add_alias(std::string_view folded, Alias alias) {
  if (folded.empty())
    return;
  const std::uint32_t number = phrases_.add(folded, static_cast<std::uint32_t>(groups_.size()));
  const auto end = static_cast<std::uint32_t>(aliases_.size());
  if (number == groups_.size()) {
    groups_.push_back({end, 1});
    aliases_.push_back(alias);
    return;
  }
  Group& group = groups_[number];
  const std::span<const Alias> others = aliases_of(number);
  if (std::ranges::any_of(others, [&](const Alias& a) { return a.actor == alias.actor; }))
    return;
  // The few names that several actors share move to the end to grow; the gap costs a few bytes.
  std::vector<Alias> grown(others.begin(), others.end());
  grown.insert(
      alias.needs_evidence ? grown.end() : std::ranges::find_if(grown, &Alias::needs_evidence),
      alias);
  aliases_.insert(aliases_.end(), grown.begin(), grown.end());
  group = {end, group.size + 1};
}

}  // namespace dossier
