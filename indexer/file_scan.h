// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "corpus/problem.h"
#include "corpus/roots.h"

namespace dossier {

/// The path that stands for standard input.
inline constexpr const char* kStandardInput = "-";

/// Which of the files below a root are taken. Patterns are those of matches_path, compared with the
/// path below the root.
struct FileSelection {
  std::vector<std::string> include;  ///< a file must match one of them; none is every file
  std::vector<std::string>
      exclude;  ///< what matches, with all below it where it is a folder, is not

  bool operator==(const FileSelection&) const = default;
};

/// A file that may hold documents, as the file system described it.
struct ScannedFile {
  std::filesystem::path path;
  std::string name;  ///< below the root, the root's name first, with '/' between components
  std::uintmax_t size_bytes = 0;
  std::int64_t modified_ns = 0;  ///< since the Unix epoch
};

/// What lies below one root.
struct FileScan {
  std::vector<ScannedFile> files;  ///< ordered by name, byte by byte
  /// False if the root or a folder in it could not be read, so that a missing file proves nothing.
  bool complete = true;
  std::map<std::string, std::size_t> unknown_types;  ///< files passed over, by extension
};

/// Makes a root of each path that is not one already and adds it to `known`, in the given order.
/// Throws Error{FileUnreadable} if a path does not exist. Two roots never get the same name.
std::vector<Root> add_roots(std::vector<Root> known, const std::vector<std::string>& paths);

/// Lists the files below `root` whose type some reader knows; a root that is itself a file is
/// listed whatever its type. Hidden files and folders, and those that a file `.dossierignore`
/// beside them names (one a line, with the wildcards of matches_path), are passed over. Symbolic
/// links to files are followed, those to folders are not. Folders that cannot be read go to
/// `problems`. A root that is a file is taken whatever the selection.
FileScan scan(const Root& root, const FileSelection& selection, const ProblemSink& problems);

}  // namespace dossier
