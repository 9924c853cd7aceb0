// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/session.h"

namespace dossier {

const Database& Session::database(const std::filesystem::path& directory) {
  const auto [place, is_new] = databases_.try_emplace(directory, directory);
  if (!is_new)
    place->second.refresh();
  return place->second;
}

}  // namespace dossier
