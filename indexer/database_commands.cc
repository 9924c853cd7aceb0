// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <xapian.h>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "corpus/record_codec.h"
#include "corpus/schema.h"
#include "corpus/text/printable.h"
#include "corpus/xapian_error.h"
#include "indexer/commands.h"
#include "indexer/compaction.h"
#include "indexer/database_directory.h"
#include "indexer/encoder.h"
#include "indexer/file_states.h"
#include "indexer/position_writer.h"
#include "indexer/reporting.h"
#include "indexer/story_check.h"
#include "indexer/update.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

// What is wrong with a document, as its stored record tells it; "" if nothing is.
std::string fault_of(const Xapian::Document& document, const Record& record, TextAnalyzer& analyzer,
                     PositionWriter& positions) {
  if (document_hash(record.document) != document.get_value(kContentHashSlot))
    return "the stored record is not the one indexed";
  const AnalyzedText title = analyzer.analyze(record.document.title);
  const AnalyzedText text = analyzer.analyze(record.document.text);
  if (positions.write(record, title, text).packed != document.get_value(kPositionsSlot))
    return "its positions are not those of its text";
  return {};
}

// Decodes every record and compares what it says with the values beside it; returns the number
// of documents that fail.
std::size_t check_records(const Xapian::Database& database, std::ostream& out) {
  TextAnalyzer analyzer;
  PositionWriter positions(analyzer);
  std::size_t bad = 0;
  const std::string every_document;
  for (auto id = database.postlist_begin(every_document);
       id != database.postlist_end(every_document); ++id) {
    const Xapian::Document document = database.get_document(*id);
    try {
      const Record record = unpack_record(document.get_data());
      const std::string fault = fault_of(document, record, analyzer, positions);
      if (fault.empty())
        continue;
      out << printable(record.document.id) << ": " << fault << '\n';
    } catch (const Error& error) {
      out << "document " << *id << ": " << error.what() << '\n';
    }
    ++bad;
  }
  return bad;
}

std::size_t check_stories(const Xapian::Database& database, std::ostream& out) {
  const std::vector<std::string> wrong = find_wrong_stories(database);
  for (const std::string& id : wrong)
    out << printable(id) << ": its story is not the one that its copies give\n";
  return wrong.size();
}

}  // namespace

int run_remove(const IndexerOptions& options, std::ostream& err) {
  DatabaseDirectory directory(database_path(options.database));
  const std::vector<std::string> unknown = remove_documents(directory, options.ids);
  for (const std::string& id : unknown)
    err << "indexer: no document has the id " << printable(id) << '\n';
  return unknown.empty() ? kExitDone : kExitNothingFound;
}

int run_compact(const IndexerOptions& options, std::ostream& err) {
  DatabaseDirectory directory(database_path(options.database));
  if (!directory.has_live())
    throw Error(ErrorKind::DatabaseMissing, "there is no database in " + directory.path().string(),
                "make one with 'indexer build FOLDER'");
  const std::uintmax_t before = size_of(directory.live());
  ProgressLine line(err);
  translate_xapian_errors([&] {
    const Xapian::Database database(directory.live().string());
    require_current_schema(database.get_metadata(std::string(kStampKey)),
                           directory.path().string());
    const fs::path folder = directory.begin_generation();
    const fs::path compacted = folder / "compacted";
    compact({directory.live()}, compacted,
            Xapian::DBCOMPACT_NO_RENUMBER | Xapian::Compactor::FULLER,
            progress_on_terminal(line, options));
    line.clear();
    directory.publish(compacted);
    fs::remove_all(folder);
  });
  if (!options.quiet)
    err << "indexer: " << before << " bytes are " << size_of(directory.live())
        << " now; the generation before goes with the next build or compact\n";
  return kExitDone;
}

int run_check(const IndexerOptions& options, std::ostream& out) {
  const fs::path path = database_path(options.database);
  const Xapian::Database database = open_for_reading(path);
  return translate_xapian_errors([&] {
    std::ostringstream details;
    const std::size_t bad_tables =
        Xapian::Database::check(live_generation(path).string(), 0, &details);
    if (bad_tables > 0)
      out << details.str();
    const std::size_t bad_records = check_records(database, out);
    const std::size_t bad_stories = bad_records == 0 ? check_stories(database, out) : 0;
    out << database.get_doccount() << " documents checked, " << bad_records << " bad records, "
        << bad_stories << " wrong stories, " << bad_tables << " errors in tables\n";
    return bad_tables + bad_records + bad_stories == 0 ? kExitDone : kExitError;
  });
}

}  // namespace dossier
