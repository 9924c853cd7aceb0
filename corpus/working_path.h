// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace dossier {

/// `path` as a user would type it: relative to the working folder if it lies below, else as it is.
/// Follows no links.
std::string from_working_folder(const std::filesystem::path& path);

}  // namespace dossier
