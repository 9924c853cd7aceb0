// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "searcher/query/lexer.h"
#include "searcher/query/query_problems.h"
#include "searcher/query/query_tree.h"

namespace dossier {

/// Reads the numbers that operators and suffixes bear: NEAR/8, ~3, ^2. Views all that it is given.
class ModifierReader {
 public:
  ModifierReader(std::string_view query, QueryProblems& problems)
      : query_(query), problems_(problems) {}

  /// The operands, two or more, joined by the NEAR or ADJ of `op`; under an AndQuery if one of them
  /// cannot stand there, which is reported.
  QueryNode near(const QueryToken& op, QueryNodes operands);

  /// Gives `node`, a phrase or a group, the slop and the boost of a Suffix token right behind it.
  void apply_suffix(const QueryToken& token, QueryNode& node);

 private:
  std::size_t distance_of(const QueryToken& op);
  void report(std::size_t byte, std::string message, std::string expected, std::string action);

  std::string_view query_;
  QueryProblems& problems_;
};

}  // namespace dossier
