// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/known_names.h"

#include <initializer_list>

#include "corpus/actor/lexicons.h"
#include "corpus/outlet/lexicons.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

// A lexicon and its columns that list aliases; the name is always the first one.
struct AliasColumns {
  std::string_view lexicon;
  std::vector<std::size_t> columns;
};

}  // namespace

void KnownNames::add(std::string_view name, std::string_view cell) {
  for (std::string_view alias : lexicon_list(cell)) {
    if (alias.ends_with('?'))
      alias.remove_suffix(1);
    const auto known = aliases_.find(name);
    if (known == aliases_.end())
      aliases_.emplace(name, std::vector{alias});
    else
      known->second.push_back(alias);
  }
}

const KnownNames& KnownNames::actors() {
  static const KnownNames names = [] {
    KnownNames made;
    for (const AliasColumns& source :
         {AliasColumns{kCountryLexicon, {1, 2, 3}}, AliasColumns{kOrganizationLexicon, {2}},
          AliasColumns{kArmedGroupLexicon, {2}}, AliasColumns{kPersonLexicon, {1}}})
      for (const LexiconRow& row : lexicon_rows(source.lexicon))
        for (const std::size_t column : source.columns)
          made.add(row.cell(0), row.cell(column));
    return made;
  }();
  return names;
}

const KnownNames& KnownNames::outlets() {
  static const KnownNames names = [] {
    KnownNames made;
    for (const LexiconRow& row : lexicon_rows(kOutlets))
      made.add(row.cell(0), row.cell(1));
    return made;
  }();
  return names;
}

std::span<const std::string_view> KnownNames::aliases(std::string_view name) const {
  const auto known = aliases_.find(name);
  return known == aliases_.end() ? std::span<const std::string_view>() : known->second;
}

}  // namespace dossier
