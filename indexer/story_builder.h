// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string_view>
#include <vector>

#include "corpus/story/fingerprint.h"
#include "indexer/fingerprint_file.h"

namespace dossier {

/// A document that has copies.
struct StoryMember {
  std::uint32_t document = 0;  ///< its number in the segment, from 1
  std::uint64_t story = 0;     ///< the same for all copies
};

/// Groups the documents of a build into stories: those are one that are copies of each other, or of
/// the same third one. Takes 70 bytes of memory a document; the time grows with the pairs that
/// share keys, of which most are copies.
class StoryBuilder {
 public:
  /// Fingerprints wait in `file` until all have come.
  explicit StoryBuilder(const std::filesystem::path& file) : fingerprints_(file) {}

  /// Adds the document of that number in the segment, in any order, from any thread.
  void add(std::size_t segment, std::uint32_t document, std::string_view id,
           const Fingerprint& fingerprint);

  /// The documents that have copies, by segment, in no order. Requires: all were added.
  std::map<std::size_t, std::vector<StoryMember>> stories() const;

 private:
  struct Entry {
    std::size_t segment = 0;
    std::uint32_t document = 0;
    std::uint64_t vote = 0;
    FingerprintFile::Place place;
  };
  struct Key {
    std::uint32_t key = 0;
    std::uint32_t entry = 0;

    auto operator<=>(const Key&) const = default;
  };
  class PairFinder;

  std::mutex mutex_;
  FingerprintFile fingerprints_;
  std::vector<Entry> entries_;
  std::vector<Key> keys_;
};

}  // namespace dossier
