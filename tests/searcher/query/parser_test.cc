// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/parser.h"

#include <string>
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

#include "tests/searcher/query/query_support.h"

namespace dossier {

TEST_CASE("parser: NOT binds tighter than AND, AND than OR, and blanks mean AND") {
  struct Row {
    std::string_view query, tree;
  };
  for (const Row& row : {
           Row{"maduro", R"((word "maduro"))"},
           Row{"maduro exit", R"((and (word "maduro") (word "exit")))"},
           Row{"maduro AND exit", R"((and (word "maduro") (word "exit")))"},
           Row{"maduro exit AND talks", R"((and (word "maduro") (word "exit") (word "talks")))"},
           Row{"maduro OR exit", R"((or (word "maduro") (word "exit")))"},
           Row{"maduro OR exit OR talks", R"((or (word "maduro") (word "exit") (word "talks")))"},
           Row{"a b OR c d", R"((or (and (word "a") (word "b")) (and (word "c") (word "d"))))"},
           Row{"a OR b AND c", R"((or (word "a") (and (word "b") (word "c"))))"},
           Row{"a AND b OR c AND d",
               R"((or (and (word "a") (word "b")) (and (word "c") (word "d"))))"},
           Row{"(a OR b) AND c", R"((and (or (word "a") (word "b")) (word "c")))"},
           Row{"(a OR b) c", R"((and (or (word "a") (word "b")) (word "c")))"},
           Row{"((a))", R"((word "a"))"},
           Row{"(a b) c", R"((and (and (word "a") (word "b")) (word "c")))"},
           Row{"a AND (b OR (c AND NOT d))",
               R"((and (word "a") (or (word "b") (and (word "c") (not (word "d"))))))"},
           Row{"NOT a", R"((not (word "a")))"},
           Row{"-a", R"((not (word "a")))"},
           Row{"NOT NOT a", R"((not (not (word "a"))))"},
           Row{"-(-a)", R"((not (not (word "a"))))"},
           Row{"NOT a b", R"((and (not (word "a")) (word "b")))"},
           Row{"a NOT b", R"((and (word "a") (not (word "b"))))"},
           Row{"a AND NOT b", R"((and (word "a") (not (word "b"))))"},
           Row{"a OR NOT b", R"((or (word "a") (not (word "b"))))"},
           Row{"-a -b", R"((and (not (word "a")) (not (word "b"))))"},
           Row{"-a OR b", R"((or (not (word "a")) (word "b")))"},
           Row{"NOT (a OR b)", R"((not (or (word "a") (word "b"))))"},
           Row{"NOT a NEAR b", R"((not (near 10 (word "a") (word "b"))))"},
           Row{R"(NOT "a b")", R"((not (phrase "a" "b")))"},
           Row{"-actor:putin", R"((not (actor "putin")))"},
           Row{"-(a b)^2", R"((not (boost 2 (and (word "a") (word "b")))))"},
           Row{"+a b", R"((and (word "a") (word "b")))"},
           Row{"+a +b -c", R"((and (word "a") (word "b") (not (word "c"))))"},
           Row{"+(a OR b) c", R"((and (or (word "a") (word "b")) (word "c")))"},
           Row{"a b^2", R"((and (word "a") (boost 2 (word "b"))))"},
           Row{"(a b)^0.5", R"((boost 0.5 (and (word "a") (word "b"))))"},
           Row{"((a)^2)^3", R"((boost 6 (word "a")))"},
           Row{R"("a b"^1.5)", R"((boost 1.5 (phrase "a" "b")))"},
           Row{"*:*", "(all)"},
           Row{"NOT *:*", "(not (all))"},
           Row{"*:* -lang:en", R"((and (all) (not (lang "en"))))"},
           Row{"and or not near", R"((and (word "and") (word "or") (word "not") (word "near")))"},
           Row{"And Or Not Near", R"((and (word "And") (word "Or") (word "Not") (word "Near")))"},
           Row{"a aNd b", R"((and (word "a") (word "aNd") (word "b")))"},
           Row{R"("AND")", R"((phrase "AND"))"},
           Row{R"(\AND)", R"((word "AND"))"},
           Row{R"(a "OR" b)", R"((and (word "a") (phrase "OR") (word "b")))"},
           Row{"ANDY NOTE ORE", R"((and (word "ANDY") (word "NOTE") (word "ORE")))"},
           Row{"(a)(b)", R"((and (word "a") (word "b")))"},
           Row{"a(b)c", R"((and (word "a") (word "b") (word "c")))"},
           Row{"  a   b  ", R"((and (word "a") (word "b")))"},
       }) {
    CAPTURE(row.query);
    CHECK(parsed(row.query) == row.tree);
  }
}

TEST_CASE("parser: with any word enough, what is marked, filters and - still bind") {
  struct Row {
    std::string_view query, tree;
  };
  for (
      const Row& row : {
          Row{"maduro", R"((word "maduro"))"},
          Row{"maduro exit", R"((or (word "maduro") (word "exit")))"},
          Row{"maduro exit talks", R"((or (word "maduro") (word "exit") (word "talks")))"},
          Row{"+maduro exit", R"((prefer (word "maduro") (word "exit")))"},
          Row{"+maduro +exit talks summit",
              R"((prefer (and (word "maduro") (word "exit")) (word "talks") (word "summit")))"},
          Row{"maduro -exit", R"((and (word "maduro") (not (word "exit"))))"},
          Row{"-maduro", R"((not (word "maduro")))"},
          Row{"-maduro -exit", R"((and (not (word "maduro")) (not (word "exit"))))"},
          Row{"maduro lang:en", R"((and (word "maduro") (lang "en")))"},
          Row{"maduro exit date:2025 -actor:putin",
              R"((and (or (word "maduro") (word "exit")) (date 2025-01-01..2025-12-31) (not (actor "putin"))))"},
          Row{"+maduro exit lang:en -talks",
              R"((and (prefer (word "maduro") (word "exit")) (lang "en") (not (word "talks"))))"},
          Row{"lang:en date:2025", R"((and (lang "en") (date 2025-01-01..2025-12-31)))"},
          Row{"+lang:en maduro exit", R"((and (or (word "maduro") (word "exit")) (lang "en")))"},
          Row{"maduro exit outlet:(reuters OR ap)",
              R"((and (or (word "maduro") (word "exit")) (or (outlet "reuters") (outlet "ap"))))"},
          Row{"maduro title:exit", R"((or (word "maduro") (title (word "exit"))))"},
          Row{"a AND b c", R"((or (and (word "a") (word "b")) (word "c")))"},
          Row{"a b OR c d", R"((or (word "a") (or (word "b") (word "c")) (word "d")))"},
          Row{"(a b) AND c", R"((and (or (word "a") (word "b")) (word "c")))"},
          Row{"(+a b) c", R"((or (prefer (word "a") (word "b")) (word "c")))"},
          Row{R"("managed exit" maduro)", R"((or (phrase "managed" "exit") (word "maduro")))"},
          Row{"a NEAR b c", R"((or (near 10 (word "a") (word "b")) (word "c")))"},
          Row{"+(a b) c", R"((prefer (or (word "a") (word "b")) (word "c")))"},
          Row{"qty:killed>=65 maduro exit",
              R"((and (or (word "maduro") (word "exit")) (qty role=killed value>=65)))"},
          Row{"a (lang:en OR lang:es)", R"((and (word "a") (or (lang "en") (lang "es"))))"},
      }) {
    CAPTURE(row.query);
    CHECK(parsed(row.query, Adjacency::Any) == row.tree);
  }
}

TEST_CASE("parser: each node knows its bytes in the query") {
  const std::string_view query = "+title:\"managed exit\"~3^2 (Nicolás OR actor:putin)";
  const auto result = parse_query(query, settings());
  REQUIRE(std::holds_alternative<QueryNode>(result));
  const QueryNode& tree = std::get<QueryNode>(result);
  CHECK(tree.span.of(query) == query);
  const QueryNodes& parts = std::get<AndQuery>(tree.value).operands;
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].span.of(query) == "+title:\"managed exit\"~3^2");
  CHECK(std::get<PhraseQuery>(parts[0].value).elements[1].span.of(query) == "exit");
  CHECK(parts[1].span.of(query) == "(Nicolás OR actor:putin)");
  const QueryNodes& names = std::get<OrQuery>(parts[1].value).operands;
  CHECK(names[0].span.of(query) == "Nicolás");
  CHECK(names[1].span.of(query) == "actor:putin");
}

TEST_CASE("parser: brackets and NOT nest to a limit") {
  const std::string open(kMaxQueryDepth, '(');
  const std::string close(kMaxQueryDepth, ')');
  CHECK(parsed(open + "a" + close) == R"((word "a"))");
  const auto too_deep = parse_query("(" + open + "a" + close + ")", settings());
  REQUIRE(std::holds_alternative<QueryError>(too_deep));
  CHECK(std::get<QueryError>(too_deep) ==
        QueryError{kMaxQueryDepth, "the query is nested too deeply", "at most 200 levels"});
  std::string negations;
  for (std::size_t i = 0; i <= kMaxQueryDepth; ++i)
    negations += "NOT ";
  CHECK(std::holds_alternative<QueryError>(parse_query(negations + "a", settings())));
}

TEST_CASE("parser: a query is long to a limit and valid UTF-8") {
  CHECK(
      std::holds_alternative<QueryNode>(parse_query(std::string(kMaxQueryBytes, 'x'), settings())));
  const auto too_long = parse_query(std::string(kMaxQueryBytes + 1, 'x'), settings());
  REQUIRE(std::holds_alternative<QueryError>(too_long));
  CHECK(std::get<QueryError>(too_long).message == "the query is too long");
  const auto bad = parse_query("ab\xFF", settings());
  REQUIRE(std::holds_alternative<QueryError>(bad));
  CHECK(std::get<QueryError>(bad) == QueryError{2, "this byte is no UTF-8", ""});
}

}  // namespace dossier
