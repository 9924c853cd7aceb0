// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

#include "tests/searcher/query/query_support.h"

namespace dossier {
namespace {

// Pieces of the syntax, and what is none.
constexpr std::string_view kPieces[] = {
    "maduro",    "exit",    " ",    " ",      "(",    ")",      "\"",     "“",     "”",
    "AND",       "OR",      "NOT",  "NEAR/3", "ADJ",  "-",      "+",      "~",     "~2",
    "^",         "^2",      "*",    "?",      ":",    "title:", "actor:", "date:", "qty:",
    "sure:",     "tlte:",   "=",    ">=",     "65",   "..",     "$1m",    "\\",    "2025-11",
    "last_week", "=65..80", "国际", "é",      "\xFF", "\n",     "\0x",    "*:*",   "oreshn*~1"};

// The same pieces in the same order on every machine.
class QueryMaker {
 public:
  std::string next() {
    std::string query;
    for (std::size_t pieces = draw(12); pieces > 0; --pieces)
      query += kPieces[draw(std::size(kPieces))];
    return query;
  }

 private:
  std::size_t draw(std::size_t end) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % end;
  }

  std::uint64_t state_ = 1;
};

bool covers_within(const QueryNode& tree, std::size_t size) {
  return tree.span.begin <= tree.span.end && tree.span.end <= size;
}

}  // namespace

TEST_CASE("parser: whatever is typed is read or refused at a place in it, and can be forgiven") {
  QueryMaker maker;
  for (int i = 0; i < 20'000; ++i) {
    const std::string query = maker.next();
    CAPTURE(query);
    const auto strict = parse_query(query, settings());
    const ForgivenQuery forgiven = parse_query_forgiving(query, settings());
    CHECK(covers_within(forgiven.tree, query.size()));
    CHECK(!to_string(forgiven.tree).empty());
    CHECK(describe(forgiven.tree).ends_with("."));
    if (const auto* error = std::get_if<QueryError>(&strict))
      CHECK(error->begin_byte <= query.size());
    else if (query.find('?') == query.npos)
      CHECK(to_string(std::get<QueryNode>(strict)) == to_string(forgiven.tree));
  }
}

}  // namespace dossier
