// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_tables.h"

#include <cstddef>

#include "corpus/outlet/lexicons.h"
#include "corpus/outlet/outlet_table.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_key.h"
#include "corpus/text/word_rules.h"

namespace dossier {
namespace {

// "The Star (Kenya)" is called "The Star"; the place tells the rows of the table apart.
std::string_view without_place(std::string_view name) {
  const std::size_t bracket = name.rfind(" (");
  return name.ends_with(')') && bracket != std::string_view::npos ? name.substr(0, bracket) : name;
}

}  // namespace

struct OutletStorage::Row {
  std::string_view name, aliases, kind, country;
};

OutletStorage::OutletStorage(const OutletTables& tables)
    : text_(tables.text),
      outlets_(tables.outlets.begin(), tables.outlets.end()),
      names_(tables.names.begin(), tables.names.end()),
      aliases_(tables.aliases.begin(), tables.aliases.end()),
      phrases_(tables.phrases),
      hosts_(tables.hosts),
      labels_(tables.labels),
      known_aliases_(aliases_.size()),
      known_outlets_(outlets_.size()) {}

OutletTables OutletStorage::tables() const {
  return {text_, outlets_, names_, aliases_, phrases_.nodes(), hosts_.nodes(), labels_.nodes()};
}

void OutletStorage::add(std::string_view tsv) {
  const std::vector<LexiconRow> rows = lexicon_rows(tsv);
  std::vector<std::uint32_t> outlets;
  outlets.reserve(rows.size());
  for (const LexiconRow& row : rows) {
    const std::uint32_t outlet =
        add_outlet({row.cell(kName), row.cell(kAliases), row.cell(kKind), row.cell(kCountry)});
    outlets.push_back(outlet);
    add_alias(row.cell(kName),
              {.outlet = outlet, .needs_cue = row.cell(kAmbiguous) == "yes", .is_name = true});
    for (const std::string_view domain : lexicon_list(row.cell(kDomains)))
      add_domain(domain, outlet);
  }
  for (const bool needs_cue : {false, true})
    for (std::size_t i = 0; i < rows.size(); ++i) {
      LexiconItems items(rows[i].cell(kAliases));
      while (auto alias = items.next())
        if (alias->ends_with('?') == needs_cue) {
          alias->remove_suffix(needs_cue ? 1 : 0);
          add_alias(*alias, {.outlet = outlets[i], .needs_cue = needs_cue});
        }
    }
}

// The outlet of a row: where tables were copied, one with the same name, else a new one.
std::uint32_t OutletStorage::add_outlet(const Row& row) {
  auto outlet = static_cast<std::uint32_t>(outlets_.size());
  const auto earlier = known_outlets_ == 0
                           ? std::nullopt
                           : phrases_.find(phrase_key(outlet_without_article(row.name)));
  if (earlier && aliases_[*earlier].is_name) {
    outlet = aliases_[*earlier].outlet;
    OutletEntry& known = outlets_[outlet];
    const bool is_copied = outlet < known_outlets_;
    if (is_copied)
      known.name = append_slice(text_, without_place(row.name));
    if (!row.kind.empty() && (is_copied || known.kind.size == 0))
      known.kind = append_slice(text_, row.kind);
    if (!row.country.empty() && (is_copied || known.country.size == 0))
      known.country = append_slice(text_, row.country);
  } else {
    outlets_.push_back({append_slice(text_, without_place(row.name)), append_slice(text_, row.kind),
                        append_slice(text_, row.country)});
  }
  names_.push_back({outlet, append_slice(text_, row.aliases)});
  return outlet;
}

void OutletStorage::add_alias(std::string_view written, OutletAlias alias) {
  const std::string_view bare = outlet_without_article(trim(written));
  alias.needs_article = alias.needs_cue && bare.size() < written.size();
  alias.is_acronym =
      bare.find(' ') == std::string_view::npos && letter_case_of(bare) == LetterCase::Upper;
  const std::string key = phrase_key(bare);
  if (key.empty())
    return;
  const auto next = static_cast<std::uint32_t>(aliases_.size());
  const std::uint32_t index = phrases_.add(key, next);
  if (index == next) {
    aliases_.push_back(alias);
    return;
  }
  if (index < known_aliases_) {
    phrases_.set(key, next);
    aliases_.push_back(alias);
    return;
  }
  OutletAlias& earlier = aliases_[index];
  if (earlier.outlet == alias.outlet) {
    earlier.needs_cue = earlier.needs_cue && alias.needs_cue;
    earlier.needs_article = earlier.needs_article && alias.needs_article;
    earlier.is_acronym = earlier.is_acronym && alias.is_acronym;
  } else if (alias.needs_cue && earlier.needs_cue && !earlier.is_name) {
    earlier.is_contested = true;
  }
}

void OutletStorage::add_domain(std::string_view domain, std::uint32_t outlet) {
  if (domain.ends_with(".*"))
    claim(labels_, domain.substr(0, domain.size() - 2), outlet);
  else
    claim(hosts_, domain, outlet);
}

// A host is the first row's that names it, but for one of the copied tables.
void OutletStorage::claim(PhraseTable& table, std::string_view key, std::uint32_t outlet) {
  const auto earlier = table.find(key);
  if (!earlier || *earlier < known_outlets_)
    table.set(key, outlet);
}

OutletStorage lexicon_outlets() {
  OutletStorage storage;
  storage.add(kOutlets);
  return storage;
}

std::string_view outlet_without_article(std::string_view name) {
  if (name.starts_with("The ") || name.starts_with("the "))
    name.remove_prefix(4);
  return name;
}

}  // namespace dossier
