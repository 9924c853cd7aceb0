// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/actor_table.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "corpus/text/characters.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

enum Column : std::uint8_t { kName, kType, kAliases, kCountry, kYears, kColumns };

bool is_year(std::string_view text) {
  return text.size() == 4 && std::ranges::all_of(text, is_ascii_digit);
}

// "1994-2022", or "2019-" for a term that goes on.
bool is_term_of_office(std::string_view text) {
  const std::size_t dash = text.find('-');
  return dash != std::string_view::npos && is_year(text.substr(0, dash)) &&
         (dash + 1 == text.size() || is_year(text.substr(dash + 1)));
}

std::string fault_of(const LexiconRow& row) {
  if (row.cells.size() > kColumns)
    return std::to_string(row.cells.size()) + " columns where a row has 5 at most";
  if (phrase_key(row.cell(kName)).empty())
    return "no name";
  const auto type = actor_type_from(row.cell(kType));
  if (!type)
    return "the type \"" + std::string(row.cell(kType)) +
           "\" is none of person, organization, armed_group, country";
  for (const std::string_view alias : lexicon_list(row.cell(kAliases)))
    if (phrase_key(alias).empty())
      return "the alias \"" + std::string(alias) + "\" has no letter";
  if (*type == ActorType::Person)
    for (const std::string_view years : lexicon_list(row.cell(kYears)))
      if (!is_term_of_office(years))
        return "the years \"" + std::string(years) + "\" are not like 1994-2022 or 2019-";
  return "";
}

}  // namespace

ActorRow actor_row(const LexiconRow& row) {
  return {row.cell(kName), actor_type_from(row.cell(kType)).value_or(ActorType::Person),
          row.cell(kAliases), row.cell(kCountry)};
}

std::optional<LexiconFault> first_actor_fault(std::string_view tsv) {
  return first_fault(tsv, fault_of);
}

}  // namespace dossier
