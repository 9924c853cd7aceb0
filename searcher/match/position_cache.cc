// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/position_cache.h"

#include <algorithm>
#include <cstring>

namespace dossier {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{256} << 10U;

}  // namespace

std::string_view PositionCache::add(Xapian::docid id, std::string_view packed) {
  if (packed.size() > left_) {
    const std::size_t size = std::max(kBlockBytes, packed.size());
    if (size > free_bytes_)
      return {};
    free_bytes_ -= size;
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    next_ = blocks_.back().get();
    left_ = size;
  }
  std::memcpy(next_, packed.data(), packed.size());
  if (id >= kept_.size())
    kept_.resize(std::size_t{id} + 1);
  kept_[id] = {next_, packed.size()};
  next_ += packed.size();
  left_ -= packed.size();
  return kept_[id];
}

}  // namespace dossier
