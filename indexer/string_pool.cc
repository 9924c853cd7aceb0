// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/string_pool.h"

#include <algorithm>
#include <utility>

#include "corpus/text/word_hash.h"

namespace dossier {

bool StringPool::insert(std::string_view text) {
  if (size_ * 2 >= slots_.size())
    grow();
  const std::uint64_t hash = word_hash(text);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].text.data() != nullptr; at = (at + 1) & mask)
    if (slots_[at].hash == hash && slots_[at].text == text)
      return false;
  auto* copy = static_cast<char*>(texts_->allocate(text.size() + 1, 1));
  std::ranges::copy(text, copy);
  slots_[at] = {hash, {copy, text.size()}};
  ++size_;
  text_bytes_ += text.size() + 1;
  return true;
}

void StringPool::grow() {
  constexpr std::size_t kFirstSize = 1024;
  if (!texts_)
    texts_ = std::make_unique<std::pmr::monotonic_buffer_resource>();
  const std::vector<Slot> old =
      std::exchange(slots_, std::vector<Slot>(std::max(kFirstSize, slots_.size() * 2)));
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.text.data() == nullptr)
      continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].text.data() != nullptr)
      at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

}  // namespace dossier
