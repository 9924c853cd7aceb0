// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/given_files.h"

#include <array>
#include <string_view>

#include <nlohmann/json.hpp>
#include <xapian.h>

#include "corpus/error.h"
#include "corpus/schema.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

struct Entry {
  std::string_view key;
  GivenFile GivenFiles::*file;
};

constexpr std::array<Entry, 3> kEntries = {{{kMetadataFileKey, &GivenFiles::metadata},
                                            {kActorsFileKey, &GivenFiles::actors},
                                            {kOutletsFileKey, &GivenFiles::outlets}}};

}  // namespace

GivenFiles load_given_files(const Xapian::Database& database) {
  GivenFiles files;
  for (const Entry& entry : kEntries) {
    const std::string text = database.get_metadata(std::string(entry.key));
    if (text.empty())
      continue;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array() || json.size() != 2 || !json[0].is_string() || !json[1].is_string())
      throw Error(ErrorKind::DatabaseDamaged,
                  "the database's " + std::string(entry.key) + " cannot be decoded",
                  "run 'indexer build' anew");
    files.*entry.file = {json[0].get<std::string>(), json[1].get<std::string>()};
  }
  files.field_mapping = database.get_metadata(std::string(kFieldMappingKey));
  return files;
}

void store_given_files(Xapian::WritableDatabase& database, const GivenFiles& files) {
  for (const Entry& entry : kEntries) {
    const GivenFile& file = files.*entry.file;
    const Json json = {file.path, file.content_hash};
    database.set_metadata(
        std::string(entry.key),
        file.path.empty() ? "" : json.dump(-1, ' ', false, Json::error_handler_t::replace));
  }
  database.set_metadata(std::string(kFieldMappingKey), files.field_mapping);
}

}  // namespace dossier
