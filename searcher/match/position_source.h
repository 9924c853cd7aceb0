// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <xapian.h>

#include "searcher/match/matcher.h"
#include "searcher/match/packed_texts.h"

namespace dossier {

/// The documents in which a matcher finds something by their packed positions: phrases and NEAR. It
/// reads one value of each document that it is asked about, so it must stand beside a filter, and
/// that must leave only documents that have the words of a phrase. Gives no weight.
class PositionSource final : public Xapian::PostingSource {
 public:
  /// Shared, since Xapian clones sources for the parts of a database, and making a matcher is dear.
  /// The cache is that of the database of the query.
  PositionSource(std::shared_ptr<const Matcher> matcher, std::shared_ptr<PositionCache> cache);

  void init(const Xapian::Database& database) override;
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return estimate_; }
  Xapian::doccount get_termfreq_max() const override { return database_.get_doccount(); }
  void next(double min_weight) override;
  void skip_to(Xapian::docid id, double min_weight) override;
  bool check(Xapian::docid id, double min_weight) override;
  bool at_end() const override { return at_end_; }
  Xapian::docid get_docid() const override { return texts_->id(); }
  PositionSource* clone() const override;
  std::string name() const override { return "dossier::PositionSource"; }

 private:
  void go_to_match(Xapian::docid id);

  std::shared_ptr<const Matcher> matcher_;
  std::shared_ptr<PositionCache> cache_;
  Xapian::Database database_;
  Xapian::doccount estimate_ = 0;  // Xapian asks operands of AND by rising estimates
  std::optional<PackedTexts> texts_;
  bool started_ = false;
  bool at_end_ = false;
};

}  // namespace dossier
