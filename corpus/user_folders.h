// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>

namespace dossier {

/// Where the files of one user stand, by the XDG Base Directory Specification 0.8.
enum class UserFolder {
  Config,  ///< $XDG_CONFIG_HOME, else ~/.config
  Data,    ///< $XDG_DATA_HOME, else ~/.local/share
  State,   ///< $XDG_STATE_HOME, else ~/.local/state
  Cache,   ///< $XDG_CACHE_HOME, else ~/.cache
};

/// The folder of Dossier's own in that folder, whether it is there or not; empty where the
/// environment names neither it nor $HOME.
std::filesystem::path user_folder(UserFolder folder);

}  // namespace dossier
