// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace dossier {

/// The packed positions of documents that phrases and NEAR have read, for the next query of the
/// same process: reading one from the database costs a block of its tree, which holds few of them.
/// Good for one revision of a database. Keeps what comes first until it is full and forgets
/// nothing, so that views stay good. Not thread-safe.
class PositionCache {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

  explicit PositionCache(std::size_t most_bytes = kMostBytes) : free_bytes_(most_bytes) {}

  /// What was kept of the document; empty if nothing was.
  std::string_view find(Xapian::docid id) const {
    return id < kept_.size() ? kept_[id] : std::string_view();
  }

  /// Keeps a copy of what the document has, and returns it; empty if there is no more room.
  std::string_view add(Xapian::docid id, std::string_view packed);

 private:
  std::size_t free_bytes_;
  std::vector<std::string_view> kept_;  // by document; views `blocks_`
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* next_ = nullptr;
  std::size_t left_ = 0;  // of the last block
};

}  // namespace dossier
