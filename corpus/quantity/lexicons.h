// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// The lexicons of this room, compiled in from corpus/quantity/lexicon; each file says at its top
/// what its columns mean.
extern const std::string_view kNumberWords;    ///< numbers.tsv
extern const std::string_view kBoundPhrases;   ///< bounds.tsv
extern const std::string_view kTrendWords;     ///< trends.tsv
extern const std::string_view kUnits;          ///< units.tsv
extern const std::string_view kCurrencies;     ///< currencies.tsv
extern const std::string_view kRoleWords;      ///< roles.tsv
extern const std::string_view kRoleNouns;      ///< role_nouns.tsv
extern const std::string_view kQuantityWords;  ///< words.tsv
extern const std::string_view kNouns;          ///< nouns.tsv

}  // namespace dossier
