// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>
#include <string>

#include "searcher/companions.h"
#include "searcher/output/format.h"

namespace dossier {

/// What the printer of companions needs to know beside them.
struct CompanionContext {
  const OutputOptions& output;
  std::string query;    ///< as it was written
  std::string who;      ///< likewise
  std::string token{};  ///< of the database, see state_token.h
};

/// Prints in the format of the options: text, JSON, JSON Lines or TSV.
void print_companions(const Companions& companions, const CompanionContext& context,
                      std::ostream& out);

}  // namespace dossier
