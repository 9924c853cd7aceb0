// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dossier {

/// The hit behind which the next page begins. It names the hit, not a number of hits, so that
/// documents that come meanwhile neither repeat hits on the next page nor push some out of it.
struct Cursor {
  std::uint64_t request = 0;  ///< hash of what was asked, by which a foreign cursor is told
  double score = 0;           ///< where the order is by relevance; else 0
  std::string key;            ///< the hit's key in that order, which ends with its id

  bool operator==(const Cursor&) const = default;
};

/// The cursor as letters, digits and dots, for a script to give back unread.
std::string to_string(const Cursor& cursor);

/// Reads it back. Throws Error{Usage} for what is no cursor.
Cursor cursor_from(std::string_view text);

}  // namespace dossier
