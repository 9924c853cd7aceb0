// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {

/// The sample corpus, indexed by the program; its own folder, so that files print as "sample/...".
class SampleDatabase {
 public:
  SampleDatabase();

  std::string database() const { return folder_ / "database"; }

  /// What the searcher answers from it, given `input`.
  Outcome ask(std::vector<std::string> arguments, const std::string& input = {}) const;

 private:
  TemporaryFolder folder_;
};

/// The one of this process.
const SampleDatabase& sample();

}  // namespace dossier
