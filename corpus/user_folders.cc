// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/user_folders.h"

#include <array>
#include <cstddef>
#include <cstdlib>

namespace dossier {
namespace {

struct Place {
  const char* variable;
  const char* below_home;
};

// In the order of UserFolder.
constexpr auto kPlaces = std::to_array<Place>({{"XDG_CONFIG_HOME", ".config"},
                                               {"XDG_DATA_HOME", ".local/share"},
                                               {"XDG_STATE_HOME", ".local/state"},
                                               {"XDG_CACHE_HOME", ".cache"}});

std::filesystem::path named_by(const char* variable) {
  const char* value = std::getenv(variable);
  return value == nullptr ? "" : value;
}

}  // namespace

std::filesystem::path user_folder(UserFolder folder) {
  const auto& [variable, below_home] = kPlaces[static_cast<std::size_t>(folder)];
  std::filesystem::path base = named_by(variable);
  if (const std::filesystem::path home = named_by("HOME"); base.empty() && !home.empty())
    base = home / below_home;
  return base.empty() ? base : base / "dossier";
}

}  // namespace dossier
