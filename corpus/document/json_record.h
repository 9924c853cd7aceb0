// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// A member of a JSON object.
struct JsonMember {
  enum class Kind { String, Integer, Other, Null };

  std::string key;
  Kind kind = Kind::Null;
  std::string value;  ///< the string itself; else its JSON without layout
};

/// A JSON object, or why there is none.
struct JsonRecord {
  std::vector<JsonMember> members;  ///< in order; a key that is given twice stands here twice
  /// Such as "invalid JSON at column 17": the byte, counted from 1, at which the parser stopped. ""
  /// if there is none.
  std::string fault;
};

/// Nesting beyond this depth is a fault.
inline constexpr std::size_t kMaxJsonDepth = 64;

/// Parses one JSON object. Requires: `json` is valid UTF-8. Takes time linear in its size and no
/// stack however deep it is nested.
JsonRecord parse_json_record(std::string_view json);

}  // namespace dossier
