// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "corpus/text/lexicon.h"

namespace dossier {

/// The columns of a table of outlets: of lexicon/outlets.tsv, whose head says what they mean, and
/// of a user's.
enum OutletColumn : std::uint8_t { kName, kAliases, kDomains, kCountry, kKind, kAmbiguous };

/// The first row of the table that cannot be read, and why; nothing if all can be.
std::optional<LexiconFault> first_outlet_fault(std::string_view tsv);

}  // namespace dossier
