// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "searcher/lsp/finding.h"
#include "searcher/lsp/workspace.h"

namespace dossier {

/// Goes through a draft, one figure, quotation or name at a time, so that requests need not wait
/// for the end. Holds for one reading of the draft and one version of the database.
class DraftCheck {
 public:
  /// Requires: `reading` outlives the check, and the workspace has a database.
  DraftCheck(Workspace& workspace, const DraftReading& reading);

  /// Looks at the next one; false if there was none.
  bool step();

  /// What was found so far, in the order of the text, without what is ignored.
  std::vector<Finding> take_findings();

 private:
  void check_figure(const Quantity& figure);
  void check_quotation(const Quotation& quotation);
  void check_name(const Actor& actor);
  void add(Finding finding);

  Workspace& workspace_;
  const DraftReading& reading_;
  std::size_t next_ = 0;  // among figures, then quotations, then actors
  std::vector<Finding> findings_;
};

}  // namespace dossier
