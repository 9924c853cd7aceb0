// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dossier {

/// The revisions of the Model Context Protocol that are spoken, the oldest first, so that they
/// compare. Up to 2025-11-25 a client shakes hands; from 2026-07-28 on each request stands alone.
enum class McpRevision { March2025, June2025, November2025, July2026 };

inline constexpr std::array<std::string_view, 4> kMcpRevisions = {"2025-03-26", "2025-06-18",
                                                                  "2025-11-25", "2026-07-28"};

/// The last revision that begins with a handshake.
inline constexpr McpRevision kLastWithHandshake = McpRevision::November2025;

constexpr std::string_view to_string(McpRevision revision) {
  return kMcpRevisions[static_cast<std::size_t>(revision)];
}

/// The revision of that name; none if it is not spoken.
constexpr std::optional<McpRevision> mcp_revision_from(std::string_view name) {
  for (std::size_t i = 0; i < kMcpRevisions.size(); ++i)
    if (kMcpRevisions[i] == name)
      return static_cast<McpRevision>(i);
  return std::nullopt;
}

}  // namespace dossier
