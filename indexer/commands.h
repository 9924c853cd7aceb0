// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>

#include "indexer/options.h"

namespace dossier {

/// The indexer's commands: each does what `indexer COMMAND --help` says, prints results to `out`
/// and all else to `err`, and returns the exit status. They throw Error.
int run_build(const IndexerOptions& options, std::ostream& err);
int run_update(const IndexerOptions& options, std::ostream& err);
int run_extract(const IndexerOptions& options, std::ostream& out, std::ostream& err);
int run_remove(const IndexerOptions& options, std::ostream& err);
int run_status(const IndexerOptions& options, std::ostream& out);
int run_compact(const IndexerOptions& options, std::ostream& err);
int run_check(const IndexerOptions& options, std::ostream& out);

}  // namespace dossier
