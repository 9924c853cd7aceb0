// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>
#include <string>

#include "corpus/document/metadata_table.h"
#include "corpus/problem.h"
#include "indexer/index_run.h"
#include "indexer/options.h"
#include "indexer/progress.h"

namespace dossier {

/// "corpus/a.jsonl:7: skipped: not a JSON object", without line feed. Control characters of names
/// are replaced, so that no terminal obeys them.
std::string to_string(const Problem& problem);

/// A sink that prints each problem on a line of its own.
ProblemSink print_problems_to(std::ostream& err);

/// "indexer: 22 documents from 20 files (21 added, 1 changed, 2 removed) in 0.5 s", then what was
/// passed over, each on a line.
std::string summarize(const IndexReport& report, double seconds);

/// What shows progress on `line`; empty where standard error is no terminal or the options are for
/// silence. The line must outlive it.
ProgressSink progress_on_terminal(ProgressLine& line, const IndexerOptions& options);

/// The metadata table that the options name; without one it is empty. Throws as MetadataTable does.
MetadataTable load_metadata_table(const IndexerOptions& options, const ProblemSink& problems);

}  // namespace dossier
