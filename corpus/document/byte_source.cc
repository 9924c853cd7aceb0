// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>
#include <zlib.h>

#include <archive.h>
#include <archive_entry.h>

namespace dossier {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{256} << 10U;
constexpr const char* kDamaged = "compressed data is damaged or cut short";

std::string because(const char* what, int error) {
  return std::string(what) + ": " + std::generic_category().message(error);
}

struct CloseGzip {
  void operator()(gzFile file) const { gzclose(file); }
};
struct FreeArchive {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

}  // namespace

// gzip is read by zlib and all else above it by libarchive, because libarchive 3.6 does not check
// gzip's sums and takes a damaged file for a shorter one. Its other filters are named one by one:
// "all" would include those that run programs.
struct ByteSource::State {
  std::unique_ptr<gzFile_s, CloseGzip> gzip;
  std::unique_ptr<archive, FreeArchive> reader;
  std::vector<char> buffer = std::vector<char>(kBlockBytes);
  std::string_view peeked;
  std::string failure;
  bool ended = false;
  bool compressed = false;
  std::function<std::string_view()> blocks;  // instead of a file
  std::function<std::string()> blocks_failure;

  void open(const std::string& path);
  void open_blocks();
  void start_reader(archive_read_callback* read);
  std::string_view read_block();
  la_ssize_t read_gzip(const void** block);
  static la_ssize_t on_read(archive*, void* state, const void** block) {
    return static_cast<State*>(state)->read_gzip(block);
  }
  static la_ssize_t on_read_block(archive*, void* state, const void** block) {
    const std::string_view bytes = static_cast<State*>(state)->blocks();
    *block = bytes.data();
    return static_cast<la_ssize_t>(bytes.size());
  }
};

void ByteSource::State::open(const std::string& path) {
  const bool standard_input = path == "-";
  // A copy, since closing the stream must leave standard input to the program.
  const int descriptor =
      standard_input ? dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    failure = because("cannot be opened", errno);
    return;
  }
  gzip.reset(gzdopen(descriptor, "rb"));
  if (!gzip) {
    failure = because("cannot be opened", ENOMEM);
    close(descriptor);
    return;
  }
  struct stat status {};
  if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    failure = "is a directory";
    return;
  }
  gzbuffer(gzip.get(), kBlockBytes / 2);
  reader.reset(archive_read_new());
  start_reader(on_read);
}

void ByteSource::State::open_blocks() {
  reader.reset(archive_read_new());
  archive_read_support_filter_gzip(reader.get());
  start_reader(on_read_block);
  compressed = true;
}

void ByteSource::State::start_reader(archive_read_callback* read) {
  archive_read_support_filter_bzip2(reader.get());
  archive_read_support_filter_xz(reader.get());
  archive_read_support_filter_zstd(reader.get());
  archive_read_support_format_raw(reader.get());
  archive_read_support_format_empty(reader.get());
  archive_entry* entry = nullptr;
  int result = archive_read_open(reader.get(), this, nullptr, read, nullptr);
  if (result == ARCHIVE_OK)
    result = archive_read_next_header(reader.get(), &entry);
  compressed = (gzip && gzdirect(gzip.get()) == 0) || archive_filter_count(reader.get()) > 1;
  if (result == ARCHIVE_OK)
    return;
  if (result != ARCHIVE_EOF && failure.empty())
    failure = kDamaged;
  reader.reset();
}

la_ssize_t ByteSource::State::read_gzip(const void** block) {
  const int size = gzread(gzip.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
  int code = Z_OK;
  gzerror(gzip.get(), &code);
  if (code != Z_OK && code != Z_STREAM_END)
    failure = code == Z_ERRNO ? because("cannot be read", errno) : kDamaged;
  *block = buffer.data();
  return size < 0 ? ARCHIVE_FATAL : size;
}

std::string_view ByteSource::State::read_block() {
  while (reader) {
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(reader.get(), &block, &size, &offset);
    if (result == ARCHIVE_OK && size > 0)
      return {static_cast<const char*>(block), size};
    if (result == ARCHIVE_OK)
      continue;
    if (result != ARCHIVE_EOF && failure.empty())
      failure = kDamaged;
    reader.reset();
  }
  ended = true;
  if (blocks_failure && failure.empty())
    failure = blocks_failure();
  return {};
}

std::string longer_than_limit() {
  return "longer than " + std::to_string(kMaxRecordBytes >> 20U) + " MiB";
}

ByteSource::ByteSource(const std::string& path) : state_(std::make_unique<State>()) {
  state_->open(path);
}

ByteSource::ByteSource(std::function<std::string_view()> blocks,
                       std::function<std::string()> failure)
    : state_(std::make_unique<State>()) {
  state_->blocks = std::move(blocks);
  state_->blocks_failure = std::move(failure);
  state_->open_blocks();
}

ByteSource::~ByteSource() = default;

std::string_view ByteSource::peek_block() {
  if (state_->peeked.empty())
    state_->peeked = state_->read_block();
  return state_->peeked;
}

std::string_view ByteSource::next_block() {
  const std::string_view block = peek_block();
  state_->peeked = {};
  return block;
}

bool ByteSource::is_compressed() const {
  return state_->compressed;
}

std::uintmax_t ByteSource::file_bytes_used() const {
  const z_off_t offset = state_->gzip ? gzoffset(state_->gzip.get()) : 0;
  return offset < 0 ? 0 : static_cast<std::uintmax_t>(offset);
}

std::string ByteSource::failure() const {
  return state_->ended ? state_->failure : std::string();
}

std::string read_all(ByteSource& source, std::size_t limit_bytes) {
  std::string bytes;
  while (bytes.size() <= limit_bytes) {
    const std::string_view block = source.next_block();
    if (block.empty())
      break;
    bytes += block.substr(0, std::min(block.size(), limit_bytes + 1 - bytes.size()));
  }
  return bytes;
}

}  // namespace dossier
