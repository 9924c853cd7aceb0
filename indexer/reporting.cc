// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/reporting.h"

#include <cstdio>
#include <ostream>
#include <string_view>
#include <unistd.h>

#include "corpus/text/printable.h"
#include "corpus/working_path.h"

namespace dossier {
namespace {

std::string counted(std::size_t number, std::string_view noun) {
  std::string text = std::to_string(number) + " " + std::string(noun);
  if (number != 1)
    text += 's';
  return text;
}

std::string one_decimal(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", number);
  return text;
}

}  // namespace

std::string to_string(const Problem& problem) {
  std::string text = printable(from_working_folder(problem.path));
  if (problem.line > 0)
    text += ":" + std::to_string(problem.line);
  text += problem.effect == Problem::Effect::Skipped ? ": skipped: " : ": repaired: ";
  return text + printable(problem.reason);
}

ProblemSink print_problems_to(std::ostream& err) {
  return [&err](const Problem& problem) { err << to_string(problem) << '\n'; };
}

std::string summarize(const IndexReport& report, double seconds) {
  std::string text =
      "indexer: " + counted(report.added, "document") + " added, " +
      std::to_string(report.changed) + " changed, " + std::to_string(report.removed) + " removed" +
      (report.moved > 0 ? ", " + std::to_string(report.moved) + " moved" : "") + "; " +
      counted(report.files, "file") + " read, " + std::to_string(report.unchanged_files) +
      " unchanged; " + one_decimal(seconds) + " s\n";
  if (report.extracted_anew > 0)
    text +=
        "indexer: --actors or --outlets changed: " + counted(report.extracted_anew, "document") +
        " extracted anew\n";
  if (report.skipped > 0 || report.repaired > 0)
    text += "indexer: " + std::to_string(report.skipped) + " skipped, " +
            std::to_string(report.repaired) + " repaired\n";
  for (const auto& [extension, files] : report.unknown_types)
    text += "indexer: " + counted(files, "file") + " of unknown type passed over: " +
            (extension.empty() ? "without extension" : printable(extension)) + '\n';
  return text;
}

ProgressSink progress_on_terminal(ProgressLine& line, const IndexerOptions& options) {
  if (options.quiet || ::isatty(STDERR_FILENO) == 0)
    return {};
  return [&line](const Progress& progress) { line.show(progress); };
}

MetadataTable load_metadata_table(const IndexerOptions& options, const ProblemSink& problems) {
  return options.metadata_file.empty() ? MetadataTable()
                                       : MetadataTable::read(options.metadata_file, problems);
}

}  // namespace dossier
