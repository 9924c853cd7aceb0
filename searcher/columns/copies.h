// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "searcher/columns/column.h"

namespace dossier {

/// A document that may have copies: its row, and the story that they share.
struct Copy {
  std::uint64_t story = 0;
  Row row = 0;

  auto operator<=>(const Copy&) const = default;
};

/// The documents of stories among many, side by side if they are of one story. All other documents
/// are stories of their own, so that these alone tell stories from documents.
class Copies {
 public:
  /// Takes the row whose document value of kStorySlot that is, "" for none. Throws
  /// Error{DatabaseDamaged} if it is no name of a story.
  void add(Row row, std::string_view story);

  /// To be called when all are added.
  void sort();

  /// Those among `rows`, in the same order. Linear in both and in the highest row.
  std::vector<Copy> among(std::span<const Row> rows) const;

  /// Those that are not among `rows`, likewise.
  std::vector<Copy> all_but(std::span<const Row> rows) const;

  const std::vector<Copy>& all() const { return copies_; }

 private:
  enum class Membership : std::uint8_t { Within, Outside };

  std::vector<Copy> those_of(std::span<const Row> rows, Membership membership) const;

  std::vector<Copy> copies_;
};

}  // namespace dossier
