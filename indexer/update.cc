// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/update.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <system_error>
#include <unordered_set>
#include <utility>

#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/document/file_reader.h"
#include "corpus/error.h"
#include "corpus/record_codec.h"
#include "corpus/schema.h"
#include "corpus/story/fingerprint.h"
#include "corpus/text/text_analyzer.h"
#include "corpus/xapian_error.h"
#include "indexer/build.h"
#include "indexer/encoder.h"
#include "indexer/file_states.h"
#include "indexer/problem_counter.h"
#include "indexer/story.h"
#include "indexer/story_update.h"

namespace dossier {
namespace {

constexpr std::size_t kCommitDocuments = 500;

Xapian::WritableDatabase open_live(const DatabaseDirectory& directory) {
  if (!directory.has_live())
    throw Error(ErrorKind::DatabaseMissing, "there is no database in " + directory.path().string(),
                "make one with 'indexer build FOLDER'");
  Xapian::WritableDatabase database(directory.live().string(), Xapian::DB_OPEN);
  require_current_schema(database.get_metadata(std::string(kStampKey)), directory.path().string());
  return database;
}

class Updater {
 public:
  Updater(Xapian::WritableDatabase database, const Extractor& extractor, const IndexRun& run)
      : database_(std::move(database)),
        extractor_(extractor),
        run_(run),
        problems_(run.problems),
        encoder_(analyzer_, extractor),
        stories_(database_, analyzer_) {}

  void run(const std::vector<std::string>& paths) {
    database_.begin_transaction();
    const std::vector<Root> known = load_roots(database_);
    const std::vector<Root> roots = add_roots(known, paths);
    if (roots != known)
      store_roots(database_, roots);
    states_ = load_file_states(database_);
    const GivenFiles before = load_given_files(database_);
    metadata_changed_ = before.metadata != run_.given_files.metadata ||
                        before.field_mapping != run_.given_files.field_mapping;
    lexicons_changed_ =
        before.actors != run_.given_files.actors || before.outlets != run_.given_files.outlets;
    std::vector<ScannedFile> files = scan_all(roots);
    remove_vanished(files);
    report_.unchanged_files +=
        std::erase_if(files, [&](const ScannedFile& file) { return is_passed_over(file); });
    if (lexicons_changed_)
      extract_anew();
    for (const ScannedFile& file : files)
      progress_.bytes_total += file.size_bytes;
    for (const ScannedFile& file : files)
      update_file(file);
    // Last, so that a run that is killed is taken up by the next.
    store_given_files(database_, run_.given_files);
    store_selection(database_, run_.selection);
    commit();
    if (lexicons_changed_)
      replace_names();
    database_.cancel_transaction();
  }

  IndexReport report() const {
    IndexReport report = report_;
    report.skipped = problems_.skipped();
    report.repaired = problems_.repaired();
    return report;
  }

 private:
  std::vector<ScannedFile> scan_all(const std::vector<Root>& roots) {
    std::vector<ScannedFile> files;
    for (const Root& root : roots) {
      FileScan found = scan(root, run_.selection, problems_.sink());
      if (!found.complete || is_emptied(root))
        unread_roots_.insert(root.name);
      for (const auto& [extension, count] : found.unknown_types)
        report_.unknown_types[extension] += count;
      for (ScannedFile& file : found.files) {
        report_.scanned_files.push_back(file.name);
        files.push_back(std::move(file));
      }
    }
    return files;
  }

  // As a disk leaves its folder that is not mounted.
  bool is_emptied(const Root& root) const {
    std::error_code error;
    if (!std::filesystem::is_directory(root.path, error) ||
        !std::filesystem::is_empty(root.path, error) ||
        std::ranges::none_of(states_, [below = root.name + '/'](const auto& state) {
          return state.first.starts_with(below);
        }))
      return false;
    problems_.sink()({root.path.string(), 0,
                      "the folder is empty now; its documents stay until the next build",
                      Problem::Effect::Skipped});
    return true;
  }

  // What was read from standard input cannot be looked for.
  bool may_have_vanished(const std::string& name) const {
    return name != kStandardInput &&
           std::ranges::none_of(unread_roots_, [&](const std::string& root) {
             return name == root || name.starts_with(root + "/");
           });
  }

  // Before anything is added, so that a document that moved to another file finds its id free.
  void remove_vanished(const std::vector<ScannedFile>& files) {
    std::unordered_set<std::string_view> present;
    present.reserve(files.size());
    std::set<std::uintmax_t> new_sizes;  // of files that may be moved ones
    for (const ScannedFile& file : files) {
      present.insert(file.name);
      if (!states_.contains(file.name))
        new_sizes.insert(file.size_bytes);
    }
    std::erase_if(states_, [&](const auto& entry) {
      const std::string& name = entry.first;
      if (present.contains(name) || !may_have_vanished(name))
        return false;
      if (new_sizes.contains(entry.second.size_bytes) && !lexicons_changed_)
        keep_extractions(name);
      remove_documents_of(name, {});
      erase_file_state(database_, name);
      return true;
    });
  }

  // Documents of the file but those whose ids are in `kept`.
  void remove_documents_of(const std::string& name, const std::set<std::string>& kept) {
    const std::string term = term_for(kFilePrefix, name);
    std::vector<Xapian::docid> gone;
    for (auto id = database_.postlist_begin(term); id != database_.postlist_end(term); ++id)
      if (!kept.contains(database_.get_document(*id).get_value(field_row(Field::Id).slot)))
        gone.push_back(*id);
    for (const Xapian::docid id : gone) {
      stories_.leaves(id);
      database_.delete_document(id);
    }
    report_.removed += gone.size();
    uncommitted_ += gone.size();
  }

  // What a file that vanished said, in case it stands elsewhere now.
  void keep_extractions(const std::string& name) {
    const std::string term = term_for(kFilePrefix, name);
    for (auto id = database_.postlist_begin(term); id != database_.postlist_end(term); ++id) {
      Record record = unpack_record(database_.get_document(*id).get_data());
      const std::uint64_t text = content_hash(record.document.text);
      departed_.emplace(text, std::move(record));
    }
  }

  // What the same document said that stood in another file, if that has vanished.
  std::optional<Extraction> take_departed(const Document& document) {
    const auto [first, last] = departed_.equal_range(content_hash(document.text));
    for (auto record = first; record != last; ++record) {
      record->second.document.path = document.path;
      record->second.document.id = document.id;
      if (document_hash(record->second.document) == document_hash(document))
        return std::move(departed_.extract(record).mapped().extraction);
    }
    return std::nullopt;
  }

  // From the records, so that no original file is needed.
  void extract_anew() {
    std::vector<Xapian::docid> ids;
    const std::string every_document;
    for (auto id = database_.postlist_begin(every_document);
         id != database_.postlist_end(every_document); ++id)
      ids.push_back(*id);
    for (const Xapian::docid id : ids) {
      const std::string before = database_.get_document(id).get_data();
      Record record = unpack_record(before);
      const AnalyzedText text = analyzer_.analyze(record.document.text);
      record.extraction = extractor_.extract(record.document, text);
      const Fingerprint traits = fingerprint(record.document, text, analyzer_);
      const Xapian::Document document = encoder_.encode(record, text, traits);
      ++report_.extracted_anew;
      if (document.get_data() == before)
        continue;
      const std::string story = story_of(database_, id);  // which the text, still the same, decides
      database_.replace_document(id, document);
      set_story(database_, id, story);
      ++report_.changed;
      if (++uncommitted_ >= kCommitDocuments)
        commit();
    }
  }

  // Drops the names of the lexicons before: what is called so by the documents is in `names_`.
  void replace_names() {
    std::vector<std::string> keys;
    for (const std::string_view prefix : {kNameAliasKeyPrefix, kNameWordKeyPrefix})
      for (auto key = database_.synonym_keys_begin(std::string(prefix));
           key != database_.synonym_keys_end(std::string(prefix)); ++key)
        keys.push_back(*key);
    for (const std::string& key : keys)
      database_.clear_synonyms(key);
    names_.write_to(database_);
    database_.commit_transaction();
    database_.begin_transaction();
  }

  bool is_passed_over(const ScannedFile& file) const {
    const auto before = states_.find(file.name);
    return file.path != kStandardInput &&
           (file.modified_ns < run_.since_ns ||
            (!metadata_changed_ && before != states_.end() && before->second.looks_like(file)));
  }

  void update_file(const ScannedFile& file) {
    const auto before = states_.find(file.name);
    if (file.path == kStandardInput) {
      read_documents(file);
      return;
    }
    const std::uintmax_t bytes_before = progress_.bytes_done;
    FileState now = read_file_state(file);
    const bool same_content = !metadata_changed_ && before != states_.end() &&
                              !now.content_hash.empty() &&
                              before->second.content_hash == now.content_hash;
    if (same_content) {
      ++report_.unchanged_files;
      now.skipped = before->second.skipped;
    } else {
      problems_.take_reasons();  // which are of folders and other files
      read_documents(file);
      now.skipped = problems_.take_reasons();
    }
    progress_.bytes_done = bytes_before + file.size_bytes;
    store_file_state(database_, file.name, now);
    if (uncommitted_ >= kCommitDocuments)
      commit();
  }

  void read_documents(const ScannedFile& file) {
    std::set<std::string> kept;
    const std::uintmax_t before = progress_.bytes_done;
    read_file(
        {file.path.string(), file.name, run_.field_names,
         [&](std::uintmax_t bytes) { progress_.bytes_done = before + bytes; }},
        run_.metadata, [&](Document document) { take(std::move(document), kept); },
        problems_.sink());
    if (file.path != kStandardInput)
      remove_documents_of(file.name, kept);
    ++report_.files;
  }

  void take(Document document, std::set<std::string>& kept) {
    const std::string term = term_for(Field::Id, document.id);
    const auto existing = database_.postlist_begin(term);
    const bool is_new = existing == database_.postlist_end(term);
    if (!kept.insert(document.id).second || (!is_new && is_of_other_file(*existing, document))) {
      problems_.sink()({document.path, document.line,
                        "another document has the id \"" + document.id + "\"",
                        Problem::Effect::Skipped});
      return;
    }
    if (!is_new &&
        database_.get_document(*existing).get_value(kContentHashSlot) == document_hash(document))
      return;
    std::optional<Extraction> known = is_new ? take_departed(document) : std::nullopt;
    if (known) {
      ++report_.moved;
      --report_.removed;
    } else {
      ++(is_new ? report_.added : report_.changed);
      report_.text_bytes += document.text.size();
    }
    if (!is_new)
      stories_.leaves(*existing);
    // The analysis views the text, which a string of a few bytes takes along when it is moved.
    Record record{std::move(document), {}};
    const AnalyzedText text = analyzer_.analyze(record.document.text);
    Fingerprint traits = fingerprint(record.document, text, analyzer_);
    record.extraction = known ? std::move(*known) : extractor_.extract(record.document, text);
    // Under a new number, by which readers tell what came after a revision.
    if (!is_new)
      database_.delete_document(term);
    const Xapian::docid id = database_.add_document(encoder_.encode(record, text, traits));
    stories_.comes(id, std::move(traits));
    if (++uncommitted_ >= kCommitDocuments)
      commit();
    progress_.documents = report_.added + report_.changed;
    if (run_.progress)
      run_.progress(progress_);
  }

  bool is_of_other_file(Xapian::docid id, const Document& document) const {
    const std::string file = term_for(kFilePrefix, document.path);
    const Xapian::Document existing = database_.get_document(id);
    auto term = existing.termlist_begin();
    term.skip_to(file);
    return term == existing.termlist_end() || *term != file;
  }

  // Inside a transaction, since Xapian would commit what an error interrupts: documents without
  // what the dictionary must know of them, which no later run would read again.
  void commit() {
    stories_.settle();
    const Dictionary dictionary = encoder_.take_dictionary();
    dictionary.write_to(database_);
    if (lexicons_changed_)
      names_.merge(dictionary);
    database_.commit_transaction();
    database_.begin_transaction();
    uncommitted_ = 0;
  }

  Xapian::WritableDatabase database_;
  const Extractor& extractor_;
  const IndexRun& run_;
  ProblemCounter problems_;
  TextAnalyzer analyzer_;
  Encoder encoder_;
  StoryUpdate stories_;
  IndexReport report_;
  FileStates states_;
  std::set<std::string> unread_roots_;
  std::multimap<std::uint64_t, Record> departed_;  // of files that vanished, by the text's hash
  bool metadata_changed_ = false;  // so that any file may give other documents than before
  bool lexicons_changed_ = false;  // so that any document may name others than before
  Dictionary names_;               // of all documents, if so
  std::size_t uncommitted_ = 0;
  Progress progress_;
};

}  // namespace

IndexReport update(DatabaseDirectory& directory, const std::vector<std::string>& paths,
                   const Extractor& extractor, const IndexRun& run) {
  if (!directory.has_live())
    return build(directory, add_roots({}, paths), extractor, run);
  return translate_xapian_errors([&] {
    Updater updater(open_live(directory), extractor, run);
    updater.run(paths);
    return updater.report();
  });
}

GivenFiles remembered_files(const DatabaseDirectory& directory) {
  if (!directory.has_live())
    return {};
  return translate_xapian_errors(
      [&] { return load_given_files(Xapian::Database(directory.live().string())); });
}

FileSelection remembered_selection(const DatabaseDirectory& directory) {
  if (!directory.has_live())
    return {};
  return translate_xapian_errors(
      [&] { return load_selection(Xapian::Database(directory.live().string())); });
}

std::vector<Root> remembered_roots(const DatabaseDirectory& directory) {
  if (!directory.has_live())
    return {};
  return translate_xapian_errors(
      [&] { return load_roots(Xapian::Database(directory.live().string())); });
}

std::vector<std::string> remove_documents(DatabaseDirectory& directory,
                                          const std::vector<std::string>& ids) {
  return translate_xapian_errors([&] {
    Xapian::WritableDatabase database = open_live(directory);
    TextAnalyzer analyzer;
    StoryUpdate stories(database, analyzer);
    database.begin_transaction();
    std::vector<std::string> unknown;
    for (const std::string& id : ids) {
      const std::string term = term_for(Field::Id, id);
      const auto document = database.postlist_begin(term);
      if (document == database.postlist_end(term)) {
        unknown.push_back(id);
        continue;
      }
      stories.leaves(*document);
      database.delete_document(*document);
    }
    stories.settle();
    database.commit_transaction();
    return unknown;
  });
}

}  // namespace dossier
