// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/database.h"

#include <fstream>
#include <iterator>

#include "corpus/error.h"
#include "corpus/record_codec.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

std::string read_stub(const std::filesystem::path& directory) {
  std::ifstream file(directory / "XAPIANDB", std::ios::binary);
  if (!file)
    throw Error(ErrorKind::DatabaseMissing, "there is no database in " + directory.string(),
                "make one with 'indexer build FOLDER', or name another with --database");
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> languages_of(const Xapian::Database& database) {
  const std::string prefix(field_row(Field::Language).prefix);
  std::vector<std::string> languages;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term)
    languages.push_back((*term).substr(prefix.size()));
  return languages;
}

}  // namespace

Database::Database(const std::filesystem::path& directory) : directory_(directory) {
  open();
}

// A build may remove the generation that the stub named a moment ago; its stub is there by then.
void Database::open() {
  constexpr int kTries = 3;
  for (int attempt = 1;; ++attempt) {
    stub_ = read_stub(directory_);
    try {
      translate_xapian_errors([&] {
        ++revision_;
        database_ = Xapian::Database(directory_.string());
        require_current_schema(database_.get_metadata(std::string(kStampKey)), directory_.string());
        load_summary();
      });
      return;
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::DatabaseMissing || attempt == kTries)
        throw;
    }
  }
}

void Database::refresh() {
  if (read_stub(directory_) != stub_) {
    open();
    return;
  }
  translate_xapian_errors([&] {
    if (!database_.reopen())
      return;
    ++revision_;
    load_summary();
  });
}

void Database::load_summary() {
  position_cache_ = std::make_shared<PositionCache>();
  languages_ = languages_of(database_);
  roots_ = roots_from_json(database_.get_metadata(std::string(kRootsKey)));
}

std::filesystem::path Database::file_of(const Document& document) const {
  return dossier::file_of(document.path, roots_);
}

Record Database::record(Xapian::docid id) const {
  return translate_xapian_errors(
      [&] { return unpack_record(database_.get_document(id).get_data()); });
}

}  // namespace dossier
