// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/schema.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"

namespace dossier {

/// An actor or outlet of the database.
struct KnownName {
  std::string name;            ///< as facets show it
  Field field = Field::Actor;  ///< of an actor its commonest type, of an outlet Field::Outlet
  std::size_t documents = 0;

  Field base() const { return field == Field::Outlet ? Field::Outlet : Field::Actor; }
};

/// Whom `written` names in the database: the actor or outlet listed so, else of those that are
/// called so the one of most documents. Requires: base is Field::Actor or Field::Outlet.
std::optional<KnownName> find_known(const Database& database, TextAnalyzer& analyzer, Field base,
                                    std::string_view written);

/// The actors who are called something one letter away from `written`, but for capitals and
/// diacritics, those of most documents first; none if `written` itself names somebody, or has
/// fewer than five letters. Looks up every such spelling in Latin letters.
std::vector<KnownName> find_misspelt(const Database& database, TextAnalyzer& analyzer,
                                     std::string_view written);

}  // namespace dossier
