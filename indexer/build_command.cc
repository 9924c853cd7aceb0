// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <filesystem>
#include <functional>
#include <ostream>
#include <thread>
#include <utility>

#include "corpus/added_lexicons.h"
#include "corpus/database_path.h"
#include "corpus/document/field_names.h"
#include "corpus/error.h"
#include "corpus/text/printable.h"
#include "indexer/build.h"
#include "indexer/commands.h"
#include "indexer/database_directory.h"
#include "indexer/file_states.h"
#include "indexer/folder_watch.h"
#include "indexer/modified_since.h"
#include "indexer/reporting.h"
#include "indexer/update.h"

namespace dossier {
namespace {

using Clock = std::chrono::steady_clock;

void report_idle_patterns(const MetadataTable& table, const IndexReport& report,
                          std::ostream& err) {
  for (const std::string& pattern : table.patterns_without(report.scanned_files))
    err << "indexer: --meta: no file matches the pattern " << printable(pattern) << '\n';
}

// The file at `path` as it is on disk now; "" gives none.
GivenFile describe_given_file(const std::string& path) {
  if (path.empty())
    return {};
  ScannedFile file;
  file.path = std::filesystem::absolute(path).lexically_normal();
  return {file.path.string(), read_file_state(file).content_hash};
}

// What build and update share: the tables, the counting, the last line and the exit status.
int run_indexing(const IndexerOptions& options, std::ostream& err,
                 const std::function<IndexReport(const Extractor&, const IndexRun&)>& work) {
  const Clock::time_point begin = Clock::now();
  const Extractor extractor(read_added_lexicons(options.actors_file, options.outlets_file));
  const FieldNames field_names(options.field_mapping);
  const MetadataTable table = load_metadata_table(options, print_problems_to(err));
  ProgressLine progress(err);
  IndexRun run;
  run.threads = options.threads;
  run.memory_bytes = options.memory_bytes;
  run.selection = {options.include, options.exclude};
  run.since_ns = modified_since_ns(options.since, std::chrono::system_clock::now());
  run.given_files = {describe_given_file(options.metadata_file),
                     describe_given_file(options.actors_file),
                     describe_given_file(options.outlets_file), options.field_mapping};
  run.metadata = &table;
  run.field_names = &field_names;
  run.problems = [&, print = print_problems_to(err)](const Problem& problem) {
    progress.print_above([&] { print(problem); });
  };
  run.progress = progress_on_terminal(progress, options);
  const IndexReport report = work(extractor, run);
  progress.clear();
  report_idle_patterns(table, report, err);
  const std::chrono::duration<double> elapsed = Clock::now() - begin;
  const bool is_idle =
      report.added + report.changed + report.removed + report.moved + report.skipped == 0;
  if (!options.quiet && !(options.watch && is_idle))
    err << summarize(report, elapsed.count()) << std::flush;
  return options.strict && report.skipped > 0 ? kExitError : kExitDone;
}

}  // namespace

int run_build(const IndexerOptions& options, std::ostream& err) {
  const std::vector<Root> roots = add_roots({}, options.paths);
  return run_indexing(options, err, [&](const Extractor& extractor, const IndexRun& run) {
    DatabaseDirectory directory(database_path(options.database));
    return build(directory, roots, extractor, run);
  });
}

namespace {

int update_once(const IndexerOptions& options, std::ostream& err) {
  DatabaseDirectory directory(database_path(options.database));
  if (!directory.has_live() && options.paths.empty())
    throw Error(ErrorKind::DatabaseMissing,
                "there is no database in " + directory.path().string() + " to update",
                "name the folders to index: 'indexer update FOLDER'");
  const GivenFiles remembered = remembered_files(directory);
  IndexerOptions completed = options;
  for (const auto& [option, file] :
       {std::pair(&IndexerOptions::metadata_file, &GivenFiles::metadata),
        std::pair(&IndexerOptions::actors_file, &GivenFiles::actors),
        std::pair(&IndexerOptions::outlets_file, &GivenFiles::outlets)})
    if ((completed.*option).empty())
      completed.*option = (remembered.*file).path;
  if (completed.field_mapping.empty())
    completed.field_mapping = remembered.field_mapping;
  if (const FileSelection before = remembered_selection(directory);
      options.include.empty() && options.exclude.empty()) {
    completed.include = before.include;
    completed.exclude = before.exclude;
  }
  return run_indexing(completed, err, [&](const Extractor& extractor, const IndexRun& run) {
    return update(directory, options.paths, extractor, run);
  });
}

// What the database's folders and the given ones will be once they are indexed.
std::vector<Root> roots_to_watch(const IndexerOptions& options) {
  const DatabaseDirectory directory(database_path(options.database));
  return add_roots(remembered_roots(directory), options.paths);
}

// Another writer has the database for a while.
void update_when_free(const IndexerOptions& options, std::ostream& err) {
  for (bool told = false;; std::this_thread::sleep_for(std::chrono::seconds(1))) {
    try {
      update_once(options, err);
      return;
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::DatabaseLocked)
        throw;
      if (!told)
        err << describe("indexer", error);
      told = true;
    }
  }
}

}  // namespace

int run_update(const IndexerOptions& options, std::ostream& err) {
  if (!options.watch)
    return update_once(options, err);
  FolderWatch watch(roots_to_watch(options));  // before the first scan, so that nothing is missed
  IndexerOptions next = options;
  for (;;) {
    update_when_free(next, err);
    next.paths.clear();  // they are roots by now, and may be away for a while
    watch.wait_for_changes();
  }
}

}  // namespace dossier
