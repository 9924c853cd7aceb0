// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include <xapian.h>

namespace dossier {

/// What a document shares with its copies: two documents are of one story if theirs are equal. One
/// without a copy is a story of its own.
struct Story {
  std::uint64_t name = 0;  ///< of the story, else the document's number
  bool is_shared = false;  ///< whether some other document may have it

  auto operator<=>(const Story&) const = default;
};

/// The story of the document of that number, whose value in kStorySlot is `value`. Throws
/// Error{DatabaseDamaged} if that is no name of a story.
Story read_story(std::string_view value, Xapian::docid id);

}  // namespace dossier
