// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// A folder or file that was indexed, and the name with which its documents' paths begin: a
/// document of the root {"/home/ana/news", "news"} has the path "news/2025/a.txt".
struct Root {
  std::filesystem::path path;  ///< absolute, or "-" for standard input
  std::string name;

  bool operator==(const Root&) const = default;
};

/// The roots as a database stores them, and back. Reading throws Error{DatabaseDamaged} for what
/// is no such list; "" is an empty one.
std::string roots_to_json(const std::vector<Root>& roots);
std::vector<Root> roots_from_json(std::string_view text);

/// Where the file of a document with the path `document_path` is; the path itself if no root fits.
std::filesystem::path file_of(std::string_view document_path, const std::vector<Root>& roots);

}  // namespace dossier
