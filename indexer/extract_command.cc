// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>
#include <utility>

#include "corpus/added_lexicons.h"
#include "corpus/document/field_names.h"
#include "corpus/document/file_reader.h"
#include "corpus/error.h"
#include "corpus/extractor.h"
#include "corpus/record.h"
#include "corpus/text/text_analyzer.h"
#include "indexer/commands.h"
#include "indexer/file_scan.h"
#include "indexer/problem_counter.h"
#include "indexer/reporting.h"

namespace dossier {

int run_extract(const IndexerOptions& options, std::ostream& out, std::ostream& err) {
  const std::vector<Root> roots = add_roots({}, options.paths);
  const ProblemCounter problems(print_problems_to(err));
  const FieldNames field_names(options.field_mapping);
  const MetadataTable table = load_metadata_table(options, problems.sink());
  const Extractor extractor(read_added_lexicons(options.actors_file, options.outlets_file));
  TextAnalyzer analyzer;
  bool has_printed = false;
  const auto print = [&](Document document) {
    has_printed = true;
    const AnalyzedText text = analyzer.analyze(document.text);
    Extraction extraction = extractor.extract(document, text);
    out << to_json({std::move(document), std::move(extraction)}) << '\n';
  };
  for (const Root& root : roots)
    for (const ScannedFile& file : scan(root, {}, problems.sink()).files)
      read_file({file.path.string(), file.name, &field_names}, &table, print, problems.sink());
  const bool has_failed = problems.skipped() > 0 && (options.strict || !has_printed);
  return has_failed ? kExitError : kExitDone;
}

}  // namespace dossier
