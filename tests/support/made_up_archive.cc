// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/made_up_archive.h"

#include <memory>
#include <stdexcept>

#include <archive.h>
#include <archive_entry.h>

namespace dossier {
namespace {

struct FreeWriter {
  void operator()(archive* writer) const { archive_write_free(writer); }
};

using Writer = std::unique_ptr<archive, FreeWriter>;

la_ssize_t append(archive*, void* bytes, const void* block, std::size_t size) {
  static_cast<std::string*>(bytes)->append(static_cast<const char*>(block), size);
  return static_cast<la_ssize_t>(size);
}

void expect_done(int result, archive* writer) {
  if (result != ARCHIVE_OK)
    throw std::runtime_error(archive_error_string(writer));
}

void add(archive* writer, const PackedFile& file) {
  const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                            &archive_entry_free);
  archive_entry_set_pathname(entry.get(), file.name.c_str());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0644);
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.bytes.size() * file.times));
  expect_done(archive_write_header(writer, entry.get()), writer);
  for (std::size_t i = 0; i < file.times; ++i)
    archive_write_data(writer, file.bytes.data(), file.bytes.size());
}

}  // namespace

std::string packed(std::string_view format, const std::vector<PackedFile>& files) {
  std::string bytes;
  const Writer writer(archive_write_new());
  expect_done(format == "zip" ? archive_write_set_format_zip(writer.get())
                              : archive_write_set_format_ustar(writer.get()),
              writer.get());
  archive_write_set_bytes_in_last_block(writer.get(), 1);
  expect_done(archive_write_open(writer.get(), &bytes, nullptr, append, nullptr), writer.get());
  for (const PackedFile& file : files)
    add(writer.get(), file);
  expect_done(archive_write_close(writer.get()), writer.get());
  return bytes;
}

std::string compressed(std::string_view filter, std::string_view bytes) {
  std::string out;
  const Writer writer(archive_write_new());
  archive_write_set_format_raw(writer.get());
  expect_done(filter == "gz" ? archive_write_add_filter_gzip(writer.get())
                             : archive_write_add_filter_zstd(writer.get()),
              writer.get());
  archive_write_set_bytes_in_last_block(writer.get(), 1);
  expect_done(archive_write_open(writer.get(), &out, nullptr, append, nullptr), writer.get());
  add(writer.get(), {"data", std::string(bytes)});
  expect_done(archive_write_close(writer.get()), writer.get());
  return out;
}

}  // namespace dossier
