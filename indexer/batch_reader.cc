// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/batch_reader.h"

#include <utility>

#include "corpus/document/file_reader.h"

namespace dossier {
namespace {

constexpr std::size_t kBatchDocuments = 2000;
constexpr std::size_t kLeastBatchDocuments = 500;
constexpr std::size_t kBatchBytes = std::size_t{8} << 20U;

}  // namespace

void BatchReader::expect(const FileScan& scan) {
  const std::uintmax_t before = bytes_expected_;
  for (const ScannedFile& file : scan.files) {
    report_.scanned_files.push_back(file.name);
    if (file.modified_ns >= run_.since_ns)
      bytes_expected_ += file.size_bytes;
  }
  for (const auto& [extension, files] : scan.unknown_types)
    report_.unknown_types[extension] += files;
  progress_.expect(bytes_expected_ - before);
}

bool BatchReader::read(const ScannedFile& file) {
  const std::uintmax_t before = bytes_read_;
  read_file(
      {file.path.string(), file.name, run_.field_names,
       [&](std::uintmax_t bytes) { bytes_read_ = before + bytes; }},
      run_.metadata, [&](Document document) { take(std::move(document)); }, problems_.sink());
  bytes_read_ = before + file.size_bytes;
  ++report_.files;
  return writing_;
}

std::size_t BatchReader::finish() {
  hand_on();
  return next_batch_;
}

IndexReport BatchReader::report() const {
  IndexReport report = report_;
  report.skipped = problems_.skipped();
  report.repaired = problems_.repaired();
  return report;
}

void BatchReader::take(Document document) {
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
  if (is_batch_full())
    hand_on();
}

bool BatchReader::is_batch_full() const {
  if (batch_.size() >= kBatchDocuments || batch_bytes_ >= kBatchBytes)
    return true;
  if (batch_.size() < kLeastBatchDocuments || bytes_expected_ < bytes_read_)
    return false;
  return bytes_read_ - bytes_handed_on_ >= (bytes_expected_ - bytes_read_) / run_.threads;
}

void BatchReader::hand_on() {
  batch_bytes_ = 0;
  if (batch_.empty())
    return;
  const std::uintmax_t before = std::exchange(bytes_handed_on_, bytes_read_);
  writing_ =
      queue_.push({next_batch_++, std::exchange(batch_, {}), bytes_read_ - before}) && writing_;
}

}  // namespace dossier
