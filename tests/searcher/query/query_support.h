// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <variant>

#include "searcher/query/parser.h"
#include "tests/searcher/query/known_figures.h"

namespace dossier {

/// A Wednesday.
inline constexpr std::chrono::year_month_day kToday =
    std::chrono::year(2025) / std::chrono::November / 26;

inline QuerySettings settings(Adjacency adjacency = Adjacency::All) {
  return {.today = kToday, .read_quantities = read_known_figures, .adjacency = adjacency};
}

/// The printed tree of a query, or its rendered error.
inline std::string parsed(std::string_view query, Adjacency adjacency = Adjacency::All) {
  const auto result = parse_query(query, settings(adjacency));
  if (const auto* const error = std::get_if<QueryError>(&result))
    return render(*error, query);
  return to_string(std::get<QueryNode>(result));
}

}  // namespace dossier
