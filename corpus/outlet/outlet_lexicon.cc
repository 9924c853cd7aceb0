// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_lexicon.h"

#include <algorithm>

#include "corpus/outlet/lexicons.h"
#include "corpus/outlet/outlet_table.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_key.h"
#include "corpus/text/word_rules.h"

namespace dossier {
namespace {

std::string_view without_article(std::string_view name) {
  if (name.starts_with("The ") || name.starts_with("the "))
    name.remove_prefix(4);
  return name;
}

// "The Star (Kenya)" is called "The Star"; the place tells the rows of the table apart.
std::string_view without_place(std::string_view name) {
  const std::size_t bracket = name.rfind(" (");
  return name.ends_with(')') && bracket != std::string_view::npos ? name.substr(0, bracket) : name;
}

}  // namespace

OutletLexicon::OutletLexicon(std::string_view added) {
  constexpr std::size_t kOutletCount = 5000;
  constexpr std::size_t kNames = 16000;
  outlets_.reserve(kOutletCount);
  aliases_.reserve(kNames);
  phrases_.reserve(kNames);
  add_table(added, true);
  add_table(kOutlets, false);
}

void OutletLexicon::add_table(std::string_view table, bool is_added) {
  const std::vector<LexiconRow> rows = lexicon_rows(table);
  std::vector<std::uint32_t> outlets;
  outlets.reserve(rows.size());
  for (const LexiconRow& row : rows) {
    const std::uint32_t outlet = add_outlet(row);
    outlets.push_back(outlet);
    add_alias(row.cell(kName), {.outlet = outlet,
                                .needs_cue = row.cell(kAmbiguous) == "yes",
                                .is_name = true,
                                .is_added = is_added});
    for (const std::string_view domain : lexicon_list(row.cell(kDomains)))
      add_domain(domain, outlet);
  }
  for (const bool needs_cue : {false, true})
    for (std::size_t i = 0; i < rows.size(); ++i) {
      LexiconItems items(rows[i].cell(kAliases));
      while (auto alias = items.next())
        if (alias->ends_with('?') == needs_cue) {
          alias->remove_suffix(needs_cue ? 1 : 0);
          add_alias(*alias, {.outlet = outlets[i], .needs_cue = needs_cue, .is_added = is_added});
        }
    }
}

// The outlet of a row: that of an earlier row of the added table with the same name, else a new
// one.
std::uint32_t OutletLexicon::add_outlet(const LexiconRow& row) {
  const std::string_view name = row.cell(kName);
  auto outlet = static_cast<std::uint32_t>(outlets_.size());
  const bool has_added = !aliases_.empty() && aliases_.front().is_added;
  const auto earlier = has_added ? phrases_.find(phrase_key(without_article(name))) : std::nullopt;
  if (earlier && aliases_[*earlier].is_added && aliases_[*earlier].is_name) {
    outlet = aliases_[*earlier].outlet;
    KnownOutlet& known = outlets_[outlet];
    known.kind = known.kind.empty() ? row.cell(kKind) : known.kind;
    known.country = known.country.empty() ? row.cell(kCountry) : known.country;
  } else {
    outlets_.push_back({without_place(name), row.cell(kKind), row.cell(kCountry)});
  }
  names_.push_back({outlet, row.cell(kAliases)});
  return outlet;
}

void OutletLexicon::add_alias(std::string_view written, Alias alias) {
  const std::string_view bare = without_article(trim(written));
  alias.needs_article = alias.needs_cue && bare.size() < written.size();
  alias.is_acronym =
      bare.find(' ') == std::string_view::npos && letter_case_of(bare) == LetterCase::Upper;
  const std::string key = phrase_key(bare);
  if (key.empty())
    return;
  const std::uint32_t index = phrases_.add(key, static_cast<std::uint32_t>(aliases_.size()));
  if (index == aliases_.size()) {
    aliases_.push_back(alias);
    return;
  }
  Alias& earlier = aliases_[index];
  if (earlier.is_added && !alias.is_added)
    return;
  if (earlier.outlet == alias.outlet) {
    earlier.needs_cue = earlier.needs_cue && alias.needs_cue;
    earlier.needs_article = earlier.needs_article && alias.needs_article;
    earlier.is_acronym = earlier.is_acronym && alias.is_acronym;
  } else if (alias.needs_cue && earlier.needs_cue && !earlier.is_name) {
    earlier.is_contested = true;
  }
}

void OutletLexicon::add_domain(std::string_view domain, std::uint32_t outlet) {
  if (domain.ends_with(".*"))
    labels_.add(domain.substr(0, domain.size() - 2), outlet);
  else
    hosts_.add(domain, outlet);
}

std::optional<OutletLexicon::Match> OutletLexicon::match(std::span<const Token> tokens,
                                                         std::size_t at) const {
  const auto phrase = phrases_.longest_match(tokens, at);
  if (!phrase)
    return std::nullopt;
  const Alias& alias = aliases_[phrase->value];
  if (alias.is_contested)
    return std::nullopt;
  const Token& first = tokens[at];
  const Token& last = tokens[phrase->end_token - 1];
  const auto is_name_like = [](const Token& token) {
    return token.is_capitalized() || token.kind == TokenKind::Number;
  };
  const bool is_arabic = first.is("al") && phrase->end_token > at + 1;
  if ((!is_name_like(first) && !is_arabic) || !is_name_like(last))
    return std::nullopt;
  if (alias.is_acronym && first.letter_case != LetterCase::Upper)
    return std::nullopt;
  return Match{phrase->end_token, alias.outlet, alias.needs_cue, alias.needs_article};
}

const KnownOutlet* OutletLexicon::find(std::string_view name) const {
  const auto alias = phrases_.find(phrase_key(without_article(trim(name))));
  const bool is_known = alias && !aliases_[*alias].is_contested;
  return is_known ? &outlets_[aliases_[*alias].outlet] : nullptr;
}

const KnownOutlet* OutletLexicon::find_sure(std::string_view name) const {
  name = trim(name);
  const auto index = phrases_.find(phrase_key(without_article(name)));
  if (!index)
    return nullptr;
  const Alias& alias = aliases_[*index];
  const bool has_article = without_article(name).size() < name.size();
  const bool is_sure = !alias.needs_cue || (alias.needs_article && has_article);
  const bool is_written_so = !alias.is_acronym || letter_case_of(name) == LetterCase::Upper;
  return is_sure && is_written_so ? &outlets_[alias.outlet] : nullptr;
}

const KnownOutlet* OutletLexicon::find_host(std::string_view host) const {
  for (std::string_view domain = host; !domain.empty();) {
    if (const auto found = hosts_.find(domain))
      return &outlets_[*found];
    const std::size_t dot = domain.find('.');
    domain = dot == std::string_view::npos ? std::string_view() : domain.substr(dot + 1);
  }
  for (std::string_view rest = host; rest.find('.') != std::string_view::npos;
       rest.remove_prefix(rest.find('.') + 1))
    if (const auto found = labels_.find(rest.substr(0, rest.find('.'))))
      return &outlets_[*found];
  return nullptr;
}

std::vector<std::string_view> OutletLexicon::other_names(std::string_view name) const {
  std::vector<std::string_view> others;
  const KnownOutlet* known = find(name);
  if (known == nullptr || known->name != name)
    return others;
  const auto outlet = static_cast<std::uint32_t>(known - outlets_.data());
  for (const Names& names : names_)
    if (names.outlet == outlet)
      for (const std::string_view alias : lexicon_list(names.list))
        others.push_back(alias.ends_with('?') ? alias.substr(0, alias.size() - 1) : alias);
  return others;
}

}  // namespace dossier
