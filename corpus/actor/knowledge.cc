// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/knowledge.h"

#include <algorithm>

#include "corpus/actor/actor_table.h"
#include "corpus/actor/lexicon_words.h"
#include "corpus/actor/lexicons.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_key.h"
#include "corpus/text/string_map.h"

namespace dossier {
namespace {

// "IS", "WHO", "G20" and "LeT", but not "Hamas".
bool is_acronym(std::string_view name) {
  constexpr std::size_t kLongest = 6;
  const auto upper = std::ranges::count_if(name, is_ascii_upper);
  return name.size() <= kLongest && upper > 0 && name.find(' ') == std::string_view::npos &&
         (upper > 1 || std::ranges::none_of(name, is_ascii_lower));
}

// Texts write "the Resistance Front"; what is left must be two words, as "Rock" is no name.
std::string_view without_article(std::string_view name) {
  constexpr std::string_view kArticle = "The ";
  const bool is_longer =
      name.starts_with(kArticle) && name.find(' ', kArticle.size()) != std::string_view::npos;
  return is_longer ? name.substr(kArticle.size()) : name;
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

}  // namespace

// Fills a Knowledge from the lexicons, the added one first: the first row about an actor makes it.
class Knowledge::Loader {
 public:
  explicit Loader(Knowledge& knowledge) : knowledge_(knowledge) {}

  void add_actors(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const ActorRow entry = actor_row(*row);
      const std::uint32_t actor = add_actor(marked_word(entry.name).text, entry.type);
      add_name(actor, AliasKind::Name, marked_word(entry.name));
      add_names(actor, AliasKind::Name, entry.aliases);
    }
  }

  /// Ends the user's table: the names that it has for sure are taken.
  void close() {
    for (Group& group : knowledge_.groups_)
      group.is_closed = !knowledge_.aliases_[group.begin].needs_evidence;
    is_open_ = false;
  }

  void add_countries(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next()) {
      const std::uint32_t country = add_actor(row->cell(0), ActorType::Country);
      add_name(country, AliasKind::Name, {row->cell(0), row->cell(5) == "yes"});
      add_names(country, AliasKind::Name, row->cell(1));
      add_names(country, AliasKind::Demonym, row->cell(2));
      add_names(country, AliasKind::Demonym, row->cell(3));
      add_names(country, AliasKind::Seat, row->cell(4));
    }
  }

  void add_places(std::string_view lexicon) {
    LexiconReader rows(lexicon);
    while (const LexiconRow* row = rows.next())
      knowledge_.places_.add(folder_.fold(row->cell(0)), 0);
  }

  void add_legal_forms(std::string_view lexicon) {
    LexiconReader rows(lexicon);
    while (const LexiconRow* row = rows.next())
      knowledge_.legal_forms_.add(folder_.fold(row->cell(0)), 0);
  }

  void add_titles(std::string_view tsv) {
    LexiconReader rows(tsv);
    while (const LexiconRow* row = rows.next())
      knowledge_.titles_.add(folder_.fold(marked_word(row->cell(0)).text), 0);
  }

 private:
  std::uint32_t add_actor(std::string_view name, ActorType type) {
    const auto next = static_cast<std::uint32_t>(knowledge_.actors_.size());
    if (is_open_) {
      const auto [known, is_new] = added_.try_emplace(std::string(folder_.fold(name)), next);
      if (!is_new)
        return known->second;
    } else if (!added_.empty()) {
      if (const auto known = added_.find(folder_.fold(name)); known != added_.end())
        return known->second;
    }
    knowledge_.actors_.push_back({name, type});
    return next;
  }

  void add_name(std::uint32_t actor, AliasKind kind, const MarkedWord& name) {
    const std::string_view bare = without_article(name.text);
    knowledge_.add_alias(folder_.fold(bare), {actor, kind, name.needs_evidence, is_acronym(bare),
                                              bare.size() < name.text.size()});
  }

  void add_names(std::uint32_t actor, AliasKind kind, std::string_view cell) {
    if (!cell.empty() && kind != AliasKind::Seat)
      knowledge_.names_.push_back({actor, cell});
    LexiconItems items(cell);
    while (const auto item = items.next())
      add_name(actor, kind, marked_word(*item));
  }

  Knowledge& knowledge_;
  LexiconFolder folder_;
  bool is_open_ = true;             // what is added is the user's
  StringMap<std::uint32_t> added_;  // the user's actors by folded name
};

Knowledge::Knowledge(std::string_view added) {
  constexpr std::size_t kActors = 12000;
  constexpr std::size_t kNames = 48000;
  actors_.reserve(kActors);
  phrases_.reserve(kNames);
  groups_.reserve(kNames);
  aliases_.reserve(kNames);
  Loader loader(*this);
  loader.add_actors(added);
  loader.close();
  loader.add_countries(kCountryLexicon);
  loader.add_actors(kArmedGroupLexicon);
  loader.add_actors(kOrganizationLexicon);
  loader.add_actors(kPersonLexicon);
  loader.add_legal_forms(kLegalFormLexicon);
  loader.add_titles(kTitleLexicon);
  loader.add_places(kPlaceLexicon);
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

std::vector<std::string_view> Knowledge::other_names(std::string_view name) const {
  std::vector<std::string_view> others;
  for (const Alias& alias : find(phrase_key(without_article(name))))
    if (actor(alias).name == name)
      for (const Names& names : names_)
        if (names.actor == alias.actor)
          for (const std::string_view item : lexicon_list(names.list))
            others.push_back(marked_word(item).text);
  return others;
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
    groups_.push_back({end, 1, false});
    aliases_.push_back(alias);
    return;
  }
  Group& group = groups_[number];
  if (group.is_closed)
    return;
  const std::span<const Alias> others = aliases_of(number);
  if (std::ranges::any_of(others, [&](const Alias& a) { return a.actor == alias.actor; }))
    return;
  // The few names that several actors share move to the end to grow; the gap costs a few bytes.
  std::vector<Alias> grown(others.begin(), others.end());
  grown.insert(
      alias.needs_evidence ? grown.end() : std::ranges::find_if(grown, &Alias::needs_evidence),
      alias);
  aliases_.insert(aliases_.end(), grown.begin(), grown.end());
  group = {end, group.size + 1, false};
}

}  // namespace dossier
