// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/archive_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

#include "corpus/document/clean_text.h"
#include "corpus/document/file_format.h"

namespace dossier {
namespace {

// A bomb of small files ends here.
constexpr std::uint64_t kMaxInflatedBytes = std::uint64_t{64} << 30U;
constexpr std::size_t kMaxFiles = 10'000'000;

struct FreeArchive {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

la_ssize_t give_block(archive*, void* source, const void** block) {
  const std::string_view bytes = static_cast<ByteSource*>(source)->next_block();
  *block = bytes.data();
  return static_cast<la_ssize_t>(bytes.size());
}

bool is_hidden(std::string_view path) {
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    if (path.starts_with('.') && end > 1)
      return true;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return false;
}

// Whether a path leads out of the folder into which an archive would be unpacked.
bool leads_out(std::string_view path) {
  return path.starts_with("../") || path.find("/../") != std::string_view::npos;
}

class ArchiveReader {
 public:
  ArchiveReader(const InputFile& file, ByteSource& source, const ArchivedFileReader& read,
                const ProblemSink& problems)
      : file_(file),
        source_(source),
        read_(read),
        problems_(problems),
        archive_(archive_read_new()) {
    archive_read_support_format_zip_streamable(archive_.get());
    archive_read_support_format_tar(archive_.get());
    archive_read_support_format_gnutar(archive_.get());
  }

  void read() {
    int result = archive_read_open(archive_.get(), &source_, nullptr, give_block, nullptr);
    for (std::size_t files = 0; result >= ARCHIVE_WARN; ++files) {
      archive_entry* entry = nullptr;
      result = archive_read_next_header(archive_.get(), &entry);
      if (result < ARCHIVE_WARN || result == ARCHIVE_EOF)
        break;
      if (inflated_ > kMaxInflatedBytes || files > kMaxFiles)
        return report(file_.path, "inflates to more than is read, the rest is left out");
      if (archive_entry_filetype(entry) == AE_IFREG)
        read_entry(entry);
    }
    if (!source_.failure().empty())
      report(file_.path, source_.failure());
    else if (result != ARCHIVE_EOF)
      report(file_.path, "the archive is damaged or cut short");
    for (const auto& [ending, files] : unknown_types_)
      problems_({file_.path, 0,
                 std::to_string(files) + (files == 1 ? " file" : " files") +
                     " of unknown type passed over: " + ending,
                 Problem::Effect::Repaired});
  }

 private:
  void report(const std::string& path, std::string reason) const {
    problems_({path, 0, std::move(reason), Problem::Effect::Skipped});
  }

  void read_entry(archive_entry* entry) {
    const char* stated = archive_entry_pathname_utf8(entry);
    if (stated == nullptr)
      stated = archive_entry_pathname(entry);
    const std::string inner = clean_text(stated == nullptr ? "" : stated).text;
    if (leads_out(inner))
      return report(file_.path + '/' + inner, "leads out of the archive");
    if (is_hidden(inner))
      return;
    if (const std::string ending = file_ending(inner);
        !ending.empty() && format_of_name(inner) == FileFormat::Unknown) {
      ++unknown_types_[ending];
      return;
    }
    const std::string path = file_.path + '/' + inner;
    if (archive_entry_is_encrypted(entry) != 0)
      return report(path, "is encrypted");
    std::string failure;
    ByteSource source(
        [this, &failure]() {
          const void* block = nullptr;
          std::size_t size = 0;
          la_int64_t offset = 0;
          const int result = archive_read_data_block(archive_.get(), &block, &size, &offset);
          if (result != ARCHIVE_OK && result != ARCHIVE_EOF)
            failure = "the archive is damaged or cut short";
          inflated_ += size;
          return result == ARCHIVE_OK ? std::string_view(static_cast<const char*>(block), size)
                                      : std::string_view();
        },
        [&failure] { return failure; });
    read_({path, file_.name + '/' + inner, file_.names}, source);
  }

  const InputFile& file_;
  ByteSource& source_;
  const ArchivedFileReader& read_;
  const ProblemSink& problems_;
  std::unique_ptr<archive, FreeArchive> archive_;
  std::map<std::string, std::size_t> unknown_types_;  // by ending
  std::uint64_t inflated_ = 0;
};

}  // namespace

void read_archive(const InputFile& file, ByteSource& source, const ArchivedFileReader& read,
                  const ProblemSink& problems) {
  ArchiveReader(file, source, read, problems).read();
}

}  // namespace dossier
