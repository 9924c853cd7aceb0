// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>

#include <xapian.h>

#include "corpus/text/text_analyzer.h"
#include "searcher/match/matcher.h"

namespace dossier {

/// The documents whose stored text a matcher finds something in. It reads each document that it is
/// asked about, so it must stand beside a filter that leaves few. Gives no weight.
class TextSource final : public Xapian::PostingSource {
 public:
  /// Shared, since Xapian clones sources for the parts of a database, and making a matcher is dear.
  TextSource(std::shared_ptr<const Matcher> matcher, TextAnalyzer& analyzer);

  void init(const Xapian::Database& database) override;
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return database_.get_doccount(); }
  Xapian::doccount get_termfreq_max() const override { return database_.get_doccount(); }
  void next(double min_weight) override;
  void skip_to(Xapian::docid id, double min_weight) override;
  bool check(Xapian::docid id, double min_weight) override;
  bool at_end() const override { return at_ == database_.postlist_end(std::string()); }
  Xapian::docid get_docid() const override { return *at_; }
  TextSource* clone() const override;
  std::string name() const override { return "dossier::TextSource"; }

 private:
  bool matches_here() const;
  void go_to_match();

  std::shared_ptr<const Matcher> matcher_;
  TextAnalyzer& analyzer_;
  Xapian::Database database_;
  Xapian::PostingIterator at_;  // over all documents
  bool started_ = false;
};

}  // namespace dossier
