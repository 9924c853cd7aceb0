// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

namespace dossier {

/// Finds the documents whose numbers are above one: those that came or changed since it was the
/// last. Adds nothing to scores.
class NewerSource final : public Xapian::PostingSource {
 public:
  explicit NewerSource(Xapian::docid last) : last_(last) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override;
  Xapian::doccount get_termfreq_max() const override;
  void next(double min_weight) override;
  void skip_to(Xapian::docid id, double min_weight) override;
  bool at_end() const override;
  Xapian::docid get_docid() const override { return *document_; }
  NewerSource* clone() const override;
  void init(const Xapian::Database& database) override;

 private:
  Xapian::docid last_;
  Xapian::Database database_;
  Xapian::PostingIterator document_;
  bool has_begun_ = false;
};

}  // namespace dossier
