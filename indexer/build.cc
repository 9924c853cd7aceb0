// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build.h"

#include <filesystem>
#include <future>
#include <string>
#include <unordered_map>
#include <utility>

#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/document/file_reader.h"
#include "corpus/error.h"
#include "corpus/extractor.h"
#include "corpus/schema.h"
#include "corpus/story/fingerprint.h"
#include "corpus/text/text_analyzer.h"
#include "corpus/xapian_error.h"
#include "indexer/batch_queue.h"
#include "indexer/dictionary.h"
#include "indexer/encoder.h"
#include "indexer/file_states.h"
#include "indexer/problem_counter.h"
#include "indexer/story.h"
#include "indexer/story_builder.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBatchDocuments = 2000;
constexpr std::size_t kBatchBytes = std::size_t{8} << 20U;
// Xapian's inverter slows down as it outgrows the cache: 300 documents a flush are 1.8 times as
// fast as its default of 10,000, and compaction removes the price, which is size.
constexpr int kFlushDocuments = 300;
constexpr std::size_t kFlushBytes = std::size_t{1} << 20U;  // of text, where documents are long
// The share of the memory that the dictionaries of all threads may take. Besides, each thread holds
// two batches and what Xapian inverts of one flush.
constexpr std::size_t kDictionaryShare = 4;
// One pass over few segments is faster, over many it needs too many open files.
constexpr std::size_t kMostInOnePass = 40;
constexpr int kSegmentFlags =
    Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC;

std::string segment_path(const fs::path& folder, std::size_t number) {
  return (folder / ("segment-" + std::to_string(number))).string();
}

std::string dictionary_path(const fs::path& folder, std::size_t writer) {
  return (folder / ("dictionary-" + std::to_string(writer))).string();
}

// Ends the other side's wait however this side ends.
class CloseOnExit {
 public:
  explicit CloseOnExit(BatchQueue& queue) : queue_(queue) {}
  ~CloseOnExit() { queue_.close(); }
  CloseOnExit(const CloseOnExit&) = delete;
  CloseOnExit& operator=(const CloseOnExit&) = delete;
  CloseOnExit(CloseOnExit&&) = delete;
  CloseOnExit& operator=(CloseOnExit&&) = delete;

 private:
  BatchQueue& queue_;
};

// Analyses, extracts and writes batches until the queue ends, and returns what they add to the
// dictionary. What outgrows `dictionary_bytes` is left in a segment, since merging unites these.
Dictionary write_segments(const fs::path& folder, const Extractor& extractor, BatchQueue& queue,
                          StoryBuilder& stories, std::size_t dictionary_bytes) {
  const CloseOnExit close_on_exit(queue);
  TextAnalyzer analyzer;
  Encoder encoder(analyzer, extractor);
  while (std::optional<Batch> batch = queue.pop()) {
    Xapian::WritableDatabase segment(segment_path(folder, batch->number), kSegmentFlags);
    int unflushed = 0;
    std::size_t unflushed_bytes = 0;
    for (Document& document : batch->documents) {
      // The analysis views the text, which a string of a few bytes takes along when it is moved.
      Record record{std::move(document), {}};
      const AnalyzedText text = analyzer.analyze(record.document.text);
      const Fingerprint traits = fingerprint(record.document, text, analyzer);
      record.extraction = extractor.extract(record.document, text);
      const Xapian::docid id = segment.add_document(encoder.encode(record, text, traits));
      stories.add(batch->number, id, record.document.id, traits);
      unflushed_bytes += record.document.text.size();
      if (++unflushed == kFlushDocuments || unflushed_bytes >= kFlushBytes) {
        segment.commit();
        unflushed = 0;
        unflushed_bytes = 0;
      }
    }
    if (encoder.dictionary_bytes() > dictionary_bytes)
      encoder.take_dictionary().write_to(segment);
    segment.close();
  }
  return encoder.take_dictionary();
}

// Each writer writes a part of all words and names: the segments then have hardly a key in common,
// and merging copies them as they are.
void write_dictionaries(const fs::path& folder, const std::vector<Dictionary>& dictionaries) {
  std::vector<std::future<void>> writers;
  for (std::size_t part = 0; part < dictionaries.size(); ++part)
    writers.push_back(std::async(std::launch::async, [&, part] {
      Xapian::WritableDatabase segment(dictionary_path(folder, part), kSegmentFlags);
      Dictionary::write_part(dictionaries, {part, dictionaries.size()}, segment);
      segment.close();
    }));
  for (std::future<void>& writer : writers)
    writer.get();
}

// Reads all files and cuts what they hold into batches.
class BatchReader {
 public:
  BatchReader(const IndexRun& run, BatchQueue& queue)
      : run_(run), problems_(run.problems), queue_(queue) {}

  /// False once nobody takes batches any more.
  bool read(const ScannedFile& file) {
    read_file(
        {file.path.string(), file.name, run_.field_names}, run_.metadata,
        [&](Document document) { take(std::move(document)); }, problems_.sink());
    ++report_.files;
    return writing_;
  }

  void count(const FileScan& scan) {
    for (const ScannedFile& file : scan.files)
      report_.scanned_files.push_back(file.name);
    for (const auto& [extension, files] : scan.unknown_types)
      report_.unknown_types[extension] += files;
  }

  const ProblemSink& problems() const { return problems_.sink(); }
  std::vector<std::string> take_reasons() { return problems_.take_reasons(); }

  /// Hands on the last batch; returns the number of batches.
  std::size_t finish() {
    hand_on();
    return next_batch_;
  }

  IndexReport report() const {
    IndexReport report = report_;
    report.skipped = problems_.skipped();
    report.repaired = problems_.repaired();
    return report;
  }

 private:
  void take(Document document) {
    if (const auto [known, is_new] = ids_.try_emplace(document.id, document.path); !is_new) {
      problems_.sink()(
          {document.path, document.line,
           "a document with the id \"" + document.id + "\" was read before, from " + known->second,
           Problem::Effect::Skipped});
      return;
    }
    batch_bytes_ += document.text.size();
    report_.text_bytes += document.text.size();
    ++report_.added;
    batch_.push_back(std::move(document));
    if (batch_.size() == kBatchDocuments || batch_bytes_ >= kBatchBytes)
      hand_on();
    if (run_.progress)
      run_.progress(report_.added);
  }

  void hand_on() {
    batch_bytes_ = 0;
    if (!batch_.empty())
      writing_ = queue_.push({next_batch_++, std::exchange(batch_, {})}) && writing_;
  }

  const IndexRun& run_;
  ProblemCounter problems_;
  BatchQueue& queue_;
  IndexReport report_;
  std::unordered_map<std::string, std::string> ids_;  // where each was read first
  std::vector<Document> batch_;
  std::size_t batch_bytes_ = 0;
  std::size_t next_batch_ = 0;
  bool writing_ = true;
};

// In the segments, since compaction then packs what this tears open.
void write_stories(const fs::path& folder, const StoryBuilder& stories) {
  for (const auto& [number, members] : stories.stories()) {
    Xapian::WritableDatabase segment(segment_path(folder, number),
                                     Xapian::DB_OPEN | Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC);
    for (const StoryMember& member : members)
      set_story(segment, member.document, hash_digits(member.story));
    segment.close();
  }
}

// What belongs to no document: a segment without any.
void write_last_segment(const std::string& path, const std::vector<Root>& roots,
                        const IndexRun& run, const FileStates& states) {
  Xapian::WritableDatabase segment(path, kSegmentFlags);
  segment.set_metadata(std::string(kStampKey), SchemaStamp::current().to_json());
  store_roots(segment, roots);
  store_given_files(segment, run.given_files);
  store_selection(segment, run.selection);
  for (const auto& [name, state] : states)
    store_file_state(segment, name, state);
  segment.close();
}

fs::path merge_segments(const fs::path& folder, std::size_t segments, std::size_t writers) {
  Xapian::Database all;
  for (std::size_t number = 0; number < segments; ++number)
    all.add_database(Xapian::Database(segment_path(folder, number)));
  for (std::size_t writer = 0; writer < writers; ++writer)
    all.add_database(Xapian::Database(dictionary_path(folder, writer)));
  fs::path merged = folder / "merged";
  all.compact(merged.string(), segments > kMostInOnePass ? Xapian::DBCOMPACT_MULTIPASS : 0);
  return merged;
}

IndexReport build_generation(DatabaseDirectory& directory, const std::vector<Root>& roots,
                             const Extractor& extractor, const IndexRun& run) {
  const fs::path folder = directory.begin_generation();
  BatchQueue queue(run.threads);
  StoryBuilder stories(folder / "fingerprints");
  std::vector<std::future<Dictionary>> writers;
  const std::size_t dictionary_bytes = run.memory_bytes / kDictionaryShare / run.threads;
  for (std::size_t i = 0; i < run.threads; ++i)
    writers.push_back(std::async(std::launch::async, [&] {
      return write_segments(folder, extractor, queue, stories, dictionary_bytes);
    }));
  const CloseOnExit close_on_exit(queue);  // before the writers' futures wait for them
  BatchReader reader(run, queue);
  FileStates states;
  for (const Root& root : roots) {
    const FileScan scan_of_root = scan(root, run.selection, reader.problems());
    reader.count(scan_of_root);
    for (const ScannedFile& file : scan_of_root.files) {
      if (file.modified_ns < run.since_ns)
        continue;
      FileState& state = states[file.name] = read_file_state(file);
      reader.take_reasons();  // which are of folders
      if (!reader.read(file))
        break;
      state.skipped = reader.take_reasons();
    }
  }
  const std::size_t segments = reader.finish();
  queue.close();
  std::vector<Dictionary> dictionaries;
  for (std::future<Dictionary>& writer : writers)
    dictionaries.push_back(writer.get());
  write_dictionaries(folder, dictionaries);
  write_last_segment(segment_path(folder, segments), roots, run, states);
  if (reader.report().added == 0 && directory.has_live())
    throw Error(ErrorKind::FileUnreadable, "no article was found, so the database stays as it was",
                "to drop it all the same, remove the folder " + directory.path().string());
  write_stories(folder, stories);
  directory.publish(merge_segments(folder, segments + 1, dictionaries.size()));
  fs::remove_all(folder);
  return reader.report();
}

}  // namespace

IndexReport build(DatabaseDirectory& directory, const std::vector<Root>& roots,
                  const Extractor& extractor, const IndexRun& run) {
  return translate_xapian_errors(
      [&] { return build_generation(directory, roots, extractor, run); });
}

}  // namespace dossier
