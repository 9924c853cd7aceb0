// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "corpus/roots.h"

namespace dossier {

/// Notices, by inotify, when files that may hold documents change below roots. Hidden files, those
/// of unknown types and folders that are databases do not count.
class FolderWatch {
 public:
  /// Watches every folder below `roots` from now on, and folders that come later. Throws
  /// Error{FileUnreadable} where the system allows no more watches.
  explicit FolderWatch(const std::vector<Root>& roots);
  ~FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;

  /// Returns when something has changed since the last call and nothing more did for 0.2 s, so that
  /// a burst comes as one; after one second in any case.
  void wait_for_changes();

 private:
  // A folder that is watched; `only` is the one file of it that counts, "" for all.
  struct Folder {
    std::filesystem::path path;
    std::string only;
  };

  void watch(const std::filesystem::path& folder, const std::string& only);
  void watch_below(const std::filesystem::path& folder);
  bool wait_for_events(int milliseconds) const;
  bool read_events();
  bool is_change(const Folder& folder, const std::string& name, unsigned mask);

  int inotify_ = -1;
  std::map<int, Folder> folders_;  // by watch descriptor
};

}  // namespace dossier
