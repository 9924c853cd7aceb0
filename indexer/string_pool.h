// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace dossier {

/// A set of strings that only grows. They stand one behind the other, so that adding one costs no
/// allocation and asking for one that is there touches two places in memory, not five.
class StringPool {
 public:
  /// Adds a copy of `text`. False if it was there.
  bool insert(std::string_view text);

  std::size_t size() const { return size_; }

  /// About how much memory it takes.
  std::size_t size_bytes() const { return text_bytes_ + slots_.size() * sizeof(Slot); }

  /// Calls `visit(text)` for each, in no order. The views stay valid as long as the pool.
  template <typename Visitor>
  void for_each(Visitor visit) const {
    for (const Slot& slot : slots_)
      if (slot.text.data() != nullptr)
        visit(slot.text);
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::string_view text;  // of no data where the slot is free
  };

  void grow();

  std::vector<Slot> slots_;  // a hash table with open addressing; a power of two of them, or none
  std::size_t size_ = 0;
  std::size_t text_bytes_ = 0;
  std::unique_ptr<std::pmr::monotonic_buffer_resource> texts_;
};

}  // namespace dossier
