// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace dossier {

/// The address by which editors open a file: "file:///home/ana/a%20b.md". Requires: `path` is
/// absolute.
std::string file_uri(const std::filesystem::path& path);

}  // namespace dossier
