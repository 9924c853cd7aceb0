// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/file_states.h"

#include <array>
#include <fstream>

#include <nlohmann/json.hpp>
#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/error.h"
#include "corpus/schema.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

// Names may be longer than Xapian's keys.
std::string key_for(const std::string& name) {
  return std::string(kFileStateKeyPrefix) + hash_digits(content_hash(name));
}

}  // namespace

FileStates load_file_states(const Xapian::Database& database) {
  FileStates states;
  const std::string prefix(kFileStateKeyPrefix);
  for (auto key = database.metadata_keys_begin(prefix); key != database.metadata_keys_end(prefix);
       ++key) {
    const Json json = Json::parse(database.get_metadata(*key), nullptr, false);
    if (!json.is_array() || json.size() < 4)
      throw Error(ErrorKind::DatabaseDamaged, "the database's list of files cannot be decoded",
                  "run 'indexer build' anew");
    FileState& state = states[json[0].get<std::string>()];
    state = {json[1].get<std::uintmax_t>(), json[2].get<std::int64_t>(),
             json[3].get<std::string>()};
    if (json.size() > 4)
      state.skipped = json[4].get<std::vector<std::string>>();
  }
  return states;
}

void store_file_state(Xapian::WritableDatabase& database, const std::string& name,
                      const FileState& state) {
  Json json = {name, state.size_bytes, state.modified_ns, state.content_hash};
  if (!state.skipped.empty())
    json.push_back(state.skipped);
  database.set_metadata(key_for(name), json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void erase_file_state(Xapian::WritableDatabase& database, const std::string& name) {
  database.set_metadata(key_for(name), {});
}

std::vector<Root> load_roots(const Xapian::Database& database) {
  return roots_from_json(database.get_metadata(std::string(kRootsKey)));
}

void store_roots(Xapian::WritableDatabase& database, std::vector<Root> roots) {
  std::erase(roots, Root{kStandardInput, kStandardInput});
  database.set_metadata(std::string(kRootsKey), roots_to_json(roots));
}

FileSelection load_selection(const Xapian::Database& database) {
  const std::string text = database.get_metadata(std::string(kSelectionKey));
  if (text.empty())
    return {};
  try {
    const Json json = Json::parse(text);
    return {json.at("include").get<std::vector<std::string>>(),
            json.at("exclude").get<std::vector<std::string>>()};
  } catch (const Json::exception&) {
    throw Error(ErrorKind::DatabaseDamaged, "the database's selection of files cannot be decoded",
                "run 'indexer build' anew");
  }
}

void store_selection(Xapian::WritableDatabase& database, const FileSelection& selection) {
  const Json json = {{"include", selection.include}, {"exclude", selection.exclude}};
  database.set_metadata(std::string(kSelectionKey),
                        json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

FileState read_file_state(const ScannedFile& file) {
  FileState state{file.size_bytes, file.modified_ns, ""};
  std::ifstream input(file.path, std::ios::binary);
  if (file.path == kStandardInput || !input)
    return state;
  ContentHasher hasher;
  std::array<char, 1 << 16> block;
  while (input.read(block.data(), block.size()) || input.gcount() > 0)
    hasher.add({block.data(), static_cast<std::size_t>(input.gcount())});
  state.content_hash = hash_digits(hasher.hash());
  return state;
}

}  // namespace dossier
