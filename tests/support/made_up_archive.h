// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// A file within an archive.
struct PackedFile {
  std::string name;
  std::string bytes;
  std::size_t times = 1;  ///< how often the bytes stand in it
};

/// The bytes of an archive with these files: `format` is "zip" or "tar".
std::string packed(std::string_view format, const std::vector<PackedFile>& files);

/// `bytes` compressed: `filter` is "gz" or "zst".
std::string compressed(std::string_view filter, std::string_view bytes);

}  // namespace dossier
