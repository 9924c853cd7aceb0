// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <unordered_set>

namespace dossier {

/// What the user does not want to be told again, kept in a file from one server to the next. The
/// file holds hashes, one a line, so that no word of a draft leaves it. Not thread-safe.
class IgnoredFindings {
 public:
  /// Reads `file` if there is one. An empty path keeps nothing.
  explicit IgnoredFindings(std::filesystem::path file);

  bool contains(std::string_view key) const;
  std::size_t size() const { return hashes_.size(); }

  /// Adds the key of a finding. Throws Error{FileUnwritable} where it cannot be kept; it is ignored
  /// all the same.
  void add(std::string_view key);

  /// Empties the file. Throws as `add` does.
  void clear();

 private:
  std::filesystem::path file_;
  std::unordered_set<std::uint64_t> hashes_;
};

/// Where the language server keeps them; empty where the environment names no folder.
std::filesystem::path ignored_findings_file();

}  // namespace dossier
