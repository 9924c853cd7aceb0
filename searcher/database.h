// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

#include "corpus/record.h"
#include "corpus/roots.h"
#include "corpus/schema.h"
#include "searcher/match/position_cache.h"

namespace dossier {

/// A database opened for searching: one generation at one revision. Not thread-safe; open one a
/// thread, which costs less than a millisecond.
class Database {
 public:
  /// Throws Error{DatabaseMissing} if there is none in `directory`, Error{SchemaMismatch} if it was
  /// written with other settings, Error{DatabaseDamaged} if it cannot be read.
  explicit Database(const std::filesystem::path& directory);

  /// Moves to what is live now, if that is not what is open. Search results and documents of before
  /// must not be used any more. To be called before each request.
  void refresh();

  /// Another number after each refresh that may have moved; what was derived from documents of the
  /// number before is out of date. Never 0.
  std::uint64_t revision() const { return revision_; }

  const Xapian::Database& xapian() const { return database_; }
  std::size_t document_count() const { return database_.get_doccount(); }

  /// What phrases have read of this revision. Another one after each refresh that may have moved.
  const std::shared_ptr<PositionCache>& position_cache() const { return position_cache_; }

  /// The stored record of a document of this revision.
  Record record(Xapian::docid id) const;

  /// Where the file of `document` is, for opening it.
  std::filesystem::path file_of(const Document& document) const;

  /// The languages of the documents, ISO 639-1, in byte order.
  const std::vector<std::string>& languages() const { return languages_; }

 private:
  void open();
  void load_summary();

  std::filesystem::path directory_;
  std::string stub_;  // the bytes of the stub that was opened
  Xapian::Database database_;
  std::uint64_t revision_ = 0;
  std::shared_ptr<PositionCache> position_cache_;
  std::vector<std::string> languages_;
  std::vector<Root> roots_;
};

}  // namespace dossier
