// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace dossier {

/// A file that an option names, as the database remembers it for later updates.
struct GivenFile {
  std::string path;          ///< absolute; "" for none
  std::string content_hash;  ///< tells whether it was edited

  bool operator==(const GivenFile&) const = default;
};

/// What beside the articles decides what is indexed: the files of --meta, --actors, --outlets, and
/// --map.
struct GivenFiles {
  GivenFile metadata;
  GivenFile actors;
  GivenFile outlets;
  std::string field_mapping;  ///< as it was given; "" for none

  bool operator==(const GivenFiles&) const = default;
};

/// Those of the last build or update. Throws Error{DatabaseDamaged} for what is no such entry.
GivenFiles load_given_files(const Xapian::Database& database);
void store_given_files(Xapian::WritableDatabase& database, const GivenFiles& files);

}  // namespace dossier
