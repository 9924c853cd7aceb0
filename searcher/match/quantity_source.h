// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/query/quantity_condition.h"

namespace dossier {

/// The documents of which one quantity meets a condition, by the values they hold. Gives no weight.
class QuantitySource final : public Xapian::ValuePostingSource {
 public:
  explicit QuantitySource(QuantityCondition condition);

  void next(double min_weight) override;
  void skip_to(Xapian::docid id, double min_weight) override;
  bool check(Xapian::docid id, double min_weight) override;
  void init(const Xapian::Database& database) override;
  QuantitySource* clone() const override;
  std::string name() const override { return "dossier::QuantitySource"; }

 private:
  bool matches_here() const;
  void go_to_match();

  QuantityCondition condition_;
};

}  // namespace dossier
