// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <functional>
#include <ostream>
#include <unistd.h>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "indexer/build.h"
#include "indexer/commands.h"
#include "indexer/database_directory.h"
#include "indexer/reporting.h"
#include "indexer/update.h"

namespace dossier {
namespace {

using Clock = std::chrono::steady_clock;

// Rewrites one line of the terminal, ten times a second at most.
class ProgressLine {
 public:
  explicit ProgressLine(std::ostream& err) : err_(err) {}

  void show(std::size_t documents) {
    const Clock::time_point now = Clock::now();
    if (now - shown_ < std::chrono::milliseconds(100))
      return;
    shown_ = now;
    err_ << "\r" << documents << " documents read" << std::flush;
    visible_ = true;
  }

  void clear() {
    if (visible_)
      err_ << "\r\x1b[K" << std::flush;
  }

 private:
  std::ostream& err_;
  Clock::time_point shown_ = Clock::now();
  bool visible_ = false;
};

// What build and update share: the table, the counting, the last line and the exit status.
int run_indexing(const IndexerOptions& options, std::ostream& err,
                 const std::function<IndexReport(const IndexRun&)>& work) {
  const Clock::time_point begin = Clock::now();
  const MetadataTable table = load_metadata_table(options, print_problems_to(err));
  ProgressLine progress(err);
  IndexRun run;
  run.threads = options.threads;
  run.metadata = &table;
  run.problems = [&, print = print_problems_to(err)](const Problem& problem) {
    progress.clear();
    print(problem);
  };
  if (!options.quiet && ::isatty(STDERR_FILENO) != 0)
    run.progress = [&](std::size_t documents) { progress.show(documents); };
  const IndexReport report = work(run);
  progress.clear();
  const std::chrono::duration<double> elapsed = Clock::now() - begin;
  if (!options.quiet)
    err << summarize(report, elapsed.count());
  return options.strict && report.skipped > 0 ? kExitError : kExitDone;
}

}  // namespace

int run_build(const IndexerOptions& options, std::ostream& err) {
  return run_indexing(options, err, [&](const IndexRun& run) {
    const std::vector<Root> roots = add_roots({}, options.paths);
    DatabaseDirectory directory(database_path(options.database));
    return build(directory, roots, run);
  });
}

int run_update(const IndexerOptions& options, std::ostream& err) {
  return run_indexing(options, err, [&](const IndexRun& run) {
    DatabaseDirectory directory(database_path(options.database));
    if (!directory.has_live() && options.paths.empty())
      throw Error(ErrorKind::DatabaseMissing,
                  "there is no database in " + directory.path().string() + " to update",
                  "name the folders to index: 'indexer update FOLDER'");
    return update(directory, options.paths, run);
  });
}

}  // namespace dossier
