// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/byte_source.h"

#include <array>
#include <string>
#include <string_view>

#include <archive.h>
#include <archive_entry.h>
#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

struct Read {
  std::string bytes, failure;
};

Read read_back(const std::string& path) {
  ByteSource source(path);
  std::string bytes = read_all(source, kMaxRecordBytes);
  return {std::move(bytes), source.failure()};
}

std::string compressed(std::string_view bytes, const char* filter) {
  std::string out(bytes.size() * 2 + 4096, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  archive_write_set_format_raw(writer);
  archive_write_add_filter_by_name(writer, filter);
  archive_write_set_bytes_in_last_block(writer, 1);
  archive_write_open_memory(writer, out.data(), out.size(), &used);
  archive_entry* entry = archive_entry_new();
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_write_header(writer, entry);
  archive_write_data(writer, bytes.data(), bytes.size());
  archive_write_close(writer);
  archive_entry_free(entry);
  archive_write_free(writer);
  out.resize(used);
  return out;
}

// Text that does not shrink to nothing, so that half of the file is half of the text.
std::string long_text() {
  std::string text;
  for (unsigned i = 0; text.size() < 400'000; ++i)
    text += std::to_string(i * 2654435761U) + (i % 9 == 0 ? "\n" : " ");
  return text;
}

constexpr std::array kFilters = {"gzip", "bzip2", "xz", "zstd"};

}  // namespace

TEST_CASE("byte_source: what is not compressed passes untouched") {
  const TemporaryFolder folder;
  for (const std::string& bytes :
       {std::string(), std::string("\n"), std::string("a\0b\xFF\r\n", 6), std::string("\x1F"),
        std::string("begin 644 x\nplain\nend\n"), long_text()}) {
    CAPTURE(bytes.substr(0, 20));
    const Read read = read_back(folder.write("file", bytes));
    CHECK(read.bytes == bytes);
    CHECK(read.failure.empty());
  }
}

TEST_CASE("byte_source: compression is told by content, not by name") {
  const TemporaryFolder folder;
  for (const char* filter : kFilters)
    for (const std::string& bytes : {std::string(), std::string("One line.\n"), long_text()}) {
      CAPTURE(filter);
      CAPTURE(bytes.size());
      const Read read = read_back(folder.write("file.txt", compressed(bytes, filter)));
      CHECK(read.bytes == bytes);
      CHECK(read.failure.empty());
    }
}

TEST_CASE("byte_source: members of gzip that stand one after another are one file") {
  const TemporaryFolder folder;
  const std::string path =
      folder.write("two.gz", compressed("one\n", "gzip") + compressed("two\n", "gzip"));
  CHECK(read_back(path).bytes == "one\ntwo\n");
}

TEST_CASE("byte_source: a compressed file that is cut short or damaged says so") {
  const TemporaryFolder folder;
  for (const char* filter : kFilters) {
    CAPTURE(filter);
    const std::string whole = compressed(long_text(), filter);
    CHECK(read_back(folder.write("cut", whole.substr(0, whole.size() / 2))).failure ==
          "compressed data is damaged or cut short");
    if (filter == std::string_view("zstd"))
      continue;  // libarchive writes it without a checksum
    std::string damaged = whole;
    damaged[damaged.size() / 2] = static_cast<char>(~damaged[damaged.size() / 2]);
    CHECK(read_back(folder.write("damaged", damaged)).failure ==
          "compressed data is damaged or cut short");
  }
}

TEST_CASE("byte_source: what stands before the damage is read") {
  const TemporaryFolder folder;
  const std::string text = long_text();
  const std::string whole = compressed(text, "gzip");
  const Read read = read_back(folder.write("cut.gz", whole.substr(0, whole.size() / 2)));
  CHECK(read.bytes.size() > text.size() / 3);
  CHECK(text.starts_with(read.bytes));
}

TEST_CASE("byte_source: a failure is told behind the last good block") {
  const TemporaryFolder folder;
  const std::string whole = compressed("One line.\n", "gzip");
  ByteSource source(folder.write("cut.gz", whole.substr(0, whole.size() - 4)));
  CHECK(source.next_block() == "One line.\n");
  CHECK(source.failure().empty());
  CHECK(source.next_block().empty());
  CHECK(source.failure() == "compressed data is damaged or cut short");
}

TEST_CASE("byte_source: what cannot be opened is empty and says why") {
  const TemporaryFolder folder;
  CHECK(read_back(folder.path() / "absent").failure ==
        "cannot be opened: No such file or directory");
  CHECK(read_back(folder.path()).failure == "is a directory");
  CHECK(read_back(folder.path()).bytes.empty());
}

TEST_CASE("byte_source: peeking consumes nothing") {
  const TemporaryFolder folder;
  ByteSource source(folder.write("file", "some bytes"));
  CHECK(source.peek_block() == "some bytes");
  CHECK(source.next_block() == "some bytes");
  CHECK(source.next_block().empty());
}

TEST_CASE("byte_source: reading everything stops one byte behind the limit") {
  const TemporaryFolder folder;
  ByteSource source(folder.write("bomb.gz", compressed(std::string(1'000'000, 'a'), "gzip")));
  CHECK(read_all(source, 1000).size() == 1001);
}

}  // namespace dossier
