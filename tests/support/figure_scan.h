// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace dossier {

/// What a test asks of one figure of a record; "" asks nothing.
struct FigureWanted {
  bool is_sure = false;
  std::string role, counted, kind, unit;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool low_open = false;
  bool high_open = false;
};

/// Whether a record as `indexer extract` prints it holds such a figure, by a scan of its JSON that
/// shares no code with the searcher: it has its own conversions of common units.
bool holds_figure(const nlohmann::json& record, const FigureWanted& wanted);

/// A query, and what it asks of a record.
struct AskedRecord {
  std::string query;
  std::function<bool(const nlohmann::json& record)> holds;
};

/// Makes queries for figures out of the figures of `records`, which must outlive it: every
/// operator, role, noun, kind and unit, in other units too, alone and combined with AND, OR, NOT,
/// countries and `words`.
class FigureQueries {
 public:
  FigureQueries(const std::vector<nlohmann::json>& records, std::vector<std::string> words,
                unsigned seed);

  /// One figure.
  AskedRecord figure();

  /// A combination nested at most `depth` deep.
  AskedRecord any(std::size_t depth);

 private:
  std::size_t number(std::size_t below) { return random_() % below; }
  const nlohmann::json& any_figure();
  double number_near(const nlohmann::json& figure);
  AskedRecord other_facet();

  std::vector<const nlohmann::json*> figures_;
  std::vector<std::string> countries_;
  std::vector<std::string> words_;
  std::mt19937 random_;
};

}  // namespace dossier
