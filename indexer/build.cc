// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build.h"

#include <cstdint>
#include <filesystem>
#include <future>
#include <string>
#include <utility>

#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/error.h"
#include "corpus/extractor.h"
#include "corpus/schema.h"
#include "corpus/story/fingerprint.h"
#include "corpus/text/text_analyzer.h"
#include "corpus/xapian_error.h"
#include "indexer/batch_queue.h"
#include "indexer/batch_reader.h"
#include "indexer/compaction.h"
#include "indexer/dictionary.h"
#include "indexer/encoder.h"
#include "indexer/file_states.h"
#include "indexer/story.h"
#include "indexer/story_builder.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

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
                          StoryBuilder& stories, SharedProgress& progress,
                          std::size_t dictionary_bytes) {
  const CloseOnExit close_on_exit(queue);
  TextAnalyzer analyzer;
  Encoder encoder(analyzer, extractor);
  while (std::optional<Batch> batch = queue.pop()) {
    Xapian::WritableDatabase segment(segment_path(folder, batch->number), kSegmentFlags);
    int unflushed = 0;
    std::size_t unflushed_bytes = 0;
    std::uintmax_t bytes_told = 0;
    for (Document& document : batch->documents) {
      // The analysis views the text, which a string of a few bytes takes along when it is moved.
      Record record{std::move(document), {}};
      const AnalyzedText text = analyzer.analyze(record.document.text);
      const Fingerprint traits = fingerprint(record.document, text, analyzer);
      record.extraction = extractor.extract(record.document, text);
      const Xapian::docid id = segment.add_document(encoder.encode(record, text, traits));
      stories.add(batch->number, id, record.document.id, traits);
      unflushed_bytes += record.document.text.size();
      const std::uintmax_t bytes = batch->file_bytes * id / batch->documents.size();
      progress.add_document(bytes - std::exchange(bytes_told, bytes));
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

fs::path merge_segments(const fs::path& folder, std::size_t segments, std::size_t writers,
                        const ProgressSink& progress) {
  std::vector<fs::path> sources;
  for (std::size_t number = 0; number < segments; ++number)
    sources.push_back(segment_path(folder, number));
  for (std::size_t writer = 0; writer < writers; ++writer)
    sources.push_back(dictionary_path(folder, writer));
  fs::path merged = folder / "merged";
  compact(sources, merged, segments > kMostInOnePass ? Xapian::DBCOMPACT_MULTIPASS : 0, progress);
  return merged;
}

IndexReport build_generation(DatabaseDirectory& directory, const std::vector<Root>& roots,
                             const Extractor& extractor, const IndexRun& run) {
  const fs::path folder = directory.begin_generation();
  BatchQueue queue(run.threads);
  StoryBuilder stories(folder / "fingerprints");
  SharedProgress progress(run.progress);
  std::vector<std::future<Dictionary>> writers;
  const std::size_t dictionary_bytes = run.memory_bytes / kDictionaryShare / run.threads;
  for (std::size_t i = 0; i < run.threads; ++i)
    writers.push_back(std::async(std::launch::async, [&] {
      return write_segments(folder, extractor, queue, stories, progress, dictionary_bytes);
    }));
  const CloseOnExit close_on_exit(queue);  // before the writers' futures wait for them
  BatchReader reader(run, queue, progress);
  FileStates states;
  std::vector<FileScan> scans;
  for (const Root& root : roots)
    reader.expect(scans.emplace_back(scan(root, run.selection, reader.problems())));
  for (const FileScan& scan_of_root : scans)
    for (const ScannedFile& file : scan_of_root.files) {
      if (file.modified_ns < run.since_ns)
        continue;
      FileState& state = states[file.name] = read_file_state(file);
      reader.take_reasons();  // which are of folders
      if (!reader.read(file))
        break;
      state.skipped = reader.take_reasons();
    }
  const std::size_t segments = reader.finish();
  queue.close();
  std::vector<Dictionary> dictionaries;
  dictionaries.reserve(writers.size());
  for (std::future<Dictionary>& writer : writers)
    dictionaries.push_back(writer.get());
  write_dictionaries(folder, dictionaries);
  write_last_segment(segment_path(folder, segments), roots, run, states);
  if (reader.report().added == 0 && directory.has_live())
    throw Error(ErrorKind::FileUnreadable, "no article was found, so the database stays as it was",
                "to drop it all the same, remove the folder " + directory.path().string());
  write_stories(folder, stories);
  directory.publish(merge_segments(folder, segments + 1, dictionaries.size(), run.progress));
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
