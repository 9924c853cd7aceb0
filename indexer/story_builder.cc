// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/story_builder.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "corpus/story/copies.h"
#include "indexer/disjoint_sets.h"
#include "indexer/story.h"

namespace dossier {

void StoryBuilder::add(std::size_t segment, std::uint32_t document, std::string_view id,
                       const Fingerprint& fingerprint) {
  if (fingerprint.keys.empty())
    return;
  const std::lock_guard lock(mutex_);
  const auto entry = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back({segment, document, story_vote(id), fingerprints_.append(fingerprint)});
  for (const std::uint32_t key : fingerprint.keys)
    keys_.push_back({key, entry});
}

// Finds the pairs that share keys.
class StoryBuilder::PairFinder {
 public:
  PairFinder(std::vector<Key> keys, std::size_t entries)
      : keys_(std::move(keys)), shared_(entries) {
    std::ranges::sort(keys_);
    for (std::size_t place = 0; place + 1 < keys_.size(); ++place)
      if (keys_[place].key == keys_[place + 1].key)
        places_.emplace_back(keys_[place].entry, place);
    std::ranges::sort(places_);
  }

  /// The entries behind `entry` that share kSharedKeys keys or more with it. Requires: called for
  /// each entry in order.
  std::vector<std::uint32_t> partners_of(std::uint32_t entry) {
    std::vector<std::uint32_t> touched;
    for (; next_ < places_.size() && places_[next_].first == entry; ++next_) {
      const std::size_t place = places_[next_].second;
      for (std::size_t i = place + 1; i < keys_.size() && keys_[i].key == keys_[place].key; ++i)
        if (++shared_[keys_[i].entry] == 1)
          touched.push_back(keys_[i].entry);
    }
    std::erase_if(touched, [&](std::uint32_t other) {
      return std::exchange(shared_[other], std::uint8_t{0}) < kSharedKeys;
    });
    return touched;
  }

 private:
  std::vector<Key> keys_;                                      // by key
  std::vector<std::pair<std::uint32_t, std::size_t>> places_;  // entry and place in keys_
  std::size_t next_ = 0;                                       // in places_
  std::vector<std::uint8_t> shared_;  // keys that each entry shares with the one in question
};

std::map<std::size_t, std::vector<StoryMember>> StoryBuilder::stories() const {
  PairFinder finder(keys_, entries_.size());
  DisjointSets sets(entries_.size());
  for (std::uint32_t entry = 0; entry < entries_.size(); ++entry) {
    std::optional<Fingerprint> own;
    for (const std::uint32_t partner : finder.partners_of(entry)) {
      if (sets.first_of(entry) == sets.first_of(partner))
        continue;
      if (!own)
        own = fingerprints_.read(entries_[entry].place);
      if (are_copies(*own, fingerprints_.read(entries_[partner].place)))
        sets.join(entry, partner);
    }
  }

  std::vector<std::uint64_t> stories(entries_.size(), UINT64_MAX);
  std::vector<std::size_t> sizes(entries_.size());
  for (std::size_t entry = 0; entry < entries_.size(); ++entry) {
    const std::size_t first = sets.first_of(entry);
    stories[first] = std::min(stories[first], entries_[entry].vote);
    ++sizes[first];
  }
  std::map<std::size_t, std::vector<StoryMember>> members;
  for (std::size_t entry = 0; entry < entries_.size(); ++entry)
    if (const std::size_t first = sets.first_of(entry); sizes[first] > 1)
      members[entries_[entry].segment].push_back({entries_[entry].document, stories[first]});
  return members;
}

}  // namespace dossier
