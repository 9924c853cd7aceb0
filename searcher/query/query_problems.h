// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "searcher/query/parser.h"

namespace dossier {

enum class Reading : std::uint8_t { Strict, Forgiving };

/// What is wrong with a query, as the parts of the parser meet it. A strict reading ends with the
/// first error; a forgiving one goes on with the repair that each report names.
class QueryProblems {
 public:
  explicit QueryProblems(Reading reading) : reading_(reading) {}

  /// `action` says in the past tense what the forgiving reading does about `error`.
  void report(QueryError error, std::string action) {
    if (reading_ == Reading::Forgiving)
      repairs_.push_back({std::move(error), std::move(action)});
    else if (!error_)
      error_ = std::move(error);
  }

  bool is_forgiving() const { return reading_ == Reading::Forgiving; }
  /// The error with which a strict reading ends.
  const std::optional<QueryError>& error() const { return error_; }
  /// The repairs of a forgiving reading.
  const std::vector<QueryRepair>& repairs() const { return repairs_; }

 private:
  Reading reading_;
  std::optional<QueryError> error_;
  std::vector<QueryRepair> repairs_;
};

}  // namespace dossier
