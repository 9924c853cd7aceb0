// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/extractor.h"
#include "indexer/database_directory.h"
#include "indexer/file_scan.h"
#include "indexer/index_run.h"

namespace dossier {

/// Indexes everything below `roots` from nothing and publishes the result as the live generation of
/// `directory`; until then, and if anything throws, the old one stays live. Documents are written
/// as small databases on `run.threads` threads and merged in the order in which they were read, so
/// that the result does not depend on the number of threads. A second document
/// of an id is reported and left out.
IndexReport build(DatabaseDirectory& directory, const std::vector<Root>& roots,
                  const Extractor& extractor, const IndexRun& run);

}  // namespace dossier
