// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/text/string_map.h"
#include "indexer/file_scan.h"

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace dossier {

/// What a file was like when its documents were indexed.
struct FileState {
  std::uintmax_t size_bytes = 0;
  std::int64_t modified_ns = 0;
  std::string content_hash;            ///< see hash_file
  std::vector<std::string> skipped{};  ///< why what of it was skipped, the first hundred

  /// Whether size and time, which cost no reading, are those of `file`.
  bool looks_like(const ScannedFile& file) const {
    return size_bytes == file.size_bytes && modified_ns == file.modified_ns;
  }
};

/// File states by name. They and the roots stand in the metadata of the database whose documents
/// they describe, so that one commit covers both.
using FileStates = StringMap<FileState>;

FileStates load_file_states(const Xapian::Database& database);
void store_file_state(Xapian::WritableDatabase& database, const std::string& name,
                      const FileState& state);
void erase_file_state(Xapian::WritableDatabase& database, const std::string& name);

/// The roots that `update` goes over; standard input, which cannot be read again, is never one.
std::vector<Root> load_roots(const Xapian::Database& database);
void store_roots(Xapian::WritableDatabase& database, std::vector<Root> roots);

/// The selection of files that the last build or update was given. Throws Error{DatabaseDamaged}
/// for what is none.
FileSelection load_selection(const Xapian::Database& database);
void store_selection(Xapian::WritableDatabase& database, const FileSelection& selection);

/// The state of `file` as it is on disk now, its content read and hashed. A file that cannot be
/// read, and standard input, have an empty hash.
FileState read_file_state(const ScannedFile& file);

}  // namespace dossier
