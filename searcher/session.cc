// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/session.h"

#include <algorithm>
#include <cassert>

namespace dossier {

const Database& Session::database(const std::filesystem::path& directory) {
  const auto [place, is_new] = residents_.try_emplace(directory, directory);
  if (!is_new)
    place->second.database.refresh();
  return place->second.database;
}

Columns& Session::columns(const Database& database) {
  const auto place = std::ranges::find_if(
      residents_, [&](const auto& entry) { return &entry.second.database == &database; });
  assert(place != residents_.end());
  return place->second.columns;
}

}  // namespace dossier
