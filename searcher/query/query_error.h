// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dossier {

/// Why a query, or the operand of a field, cannot be read. Message and expectation are UTF-8
/// without full stop; `expected` may be empty.
struct QueryError {
  std::size_t begin_byte = 0;  ///< where in the query; at most its size
  std::string message;         ///< what is wrong: `unknown field "tilte"`
  std::string expected;        ///< what would be right: `"title"`

  bool operator==(const QueryError&) const = default;
};

/// Three lines, each ended by a line feed: the message with the expectation, the query, and a caret
/// under the character at which it goes wrong. Columns count characters. Control characters of the
/// query are shown as blanks, and of a long query only the part about the caret.
std::string render(const QueryError& error, std::string_view query);

}  // namespace dossier
