// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "searcher/query/quantity_condition.h"

namespace dossier {

/// Which figures of the documents found are wanted: those of the body that are not denied and,
/// where there are conditions, that meet `of` and one of the query's. Who asks for deaths by `of`
/// gets all that the table of the persons killed holds, whatever noun stands there.
class FigureFilter {
 public:
  FigureFilter(std::optional<QuantityCondition> of, std::vector<QuantityCondition> of_query);

  bool wants(const Quantity& figure) const;

 private:
  bool is_of(const Quantity& figure) const;

  std::optional<QuantityCondition> of_;
  std::optional<QuantityCondition> of_thing_;  // the role that its noun says
  std::string_view thing_;                     // and what that counts; views the lexicon
  std::vector<QuantityCondition> of_query_;
};

}  // namespace dossier
