// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include <xapian.h>

namespace dossier {

/// The folder that is a database: generations (Xapian databases), the stub XAPIANDB that names the
/// live one, and a lock file. Held while one command writes; a second one is refused.
///
///     XAPIANDB              "auto generation-000007"
///     generation-000006/    what readers may still have open
///     generation-000007/    the live one
///     generation-000008.tmp what a build is making; removed by the next writer if it died
///     lock
class DatabaseDirectory {
 public:
  /// Makes the folder if need be and locks it until destruction. Throws Error{DatabaseLocked} if
  /// another process holds the lock, Error{FileUnwritable} if the folder cannot be used or holds
  /// files that are not a database's. Removes what dead builds left.
  explicit DatabaseDirectory(std::filesystem::path path);
  ~DatabaseDirectory();
  DatabaseDirectory(const DatabaseDirectory&) = delete;
  DatabaseDirectory& operator=(const DatabaseDirectory&) = delete;

  const std::filesystem::path& path() const { return path_; }

  /// Whether there is a live generation.
  bool has_live() const { return live_ > 0; }

  /// The live generation. Requires has_live().
  std::filesystem::path live() const;

  /// Makes an empty folder for a new generation to be made in; nobody reads it yet.
  std::filesystem::path begin_generation();

  /// Makes the Xapian database `database`, a folder inside the one that `begin_generation` made,
  /// the live generation, by one rename; removes all others but the one before.
  void publish(const std::filesystem::path& database);

 private:
  void remove_generations_but(int newest, int before) const;

  std::filesystem::path path_;
  int lock_file_ = -1;
  int live_ = 0;
};

/// Whether `folder` is a database; false where it cannot be looked at.
bool is_database(const std::filesystem::path& folder);

/// The bytes of all files in `folder` and below.
std::uintmax_t size_of(const std::filesystem::path& folder);

/// The live generation of the database in `directory`, opened. Throws Error{DatabaseMissing} if
/// there is none, Error{SchemaMismatch} if it was written with other settings.
Xapian::Database open_for_reading(const std::filesystem::path& directory);

/// The live generation of the database in `directory`, for readers. Throws Error{DatabaseMissing}
/// if there is none.
std::filesystem::path live_generation(const std::filesystem::path& directory);

}  // namespace dossier
