// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/searcher/query/query_support.h"

namespace dossier {
namespace {

std::string actions(const ForgivenQuery& query) {
  std::string out;
  for (const QueryRepair& repair : query.repairs)
    out += (out.empty() ? "" : "; ") + repair.action;
  return out;
}

}  // namespace

TEST_CASE("parser: a forgiving reading repairs what a strict one refuses") {
  struct Row {
    std::string_view query, tree, actions;
  };
  for (const Row& row : {
           Row{"maduro exit", R"((and (word "maduro") (word "exit")))", ""},
           Row{R"("managed exi)", R"((phrase "managed" "exi"))", "closed it at the end"},
           Row{"“managed exi", R"((phrase "managed" "exi"))", "closed it at the end"},
           Row{"(maduro OR exit", R"((or (word "maduro") (word "exit")))", "closed it at the end"},
           Row{"maduro) exit", R"((and (word "maduro") (word "exit")))", "left out the )"},
           Row{"((maduro exit", R"((and (word "maduro") (word "exit")))",
               "closed it at the end; closed it at the end"},
           Row{"maduro AND", R"((word "maduro"))", "left out the AND"},
           Row{"AND maduro", R"((word "maduro"))", "left out the AND"},
           Row{"maduro OR", R"((word "maduro"))", "left out the OR"},
           Row{"OR", "(all)", "left out the OR; found every document"},
           Row{"maduro AND OR exit", R"((or (word "maduro") (word "exit")))", "left out the AND"},
           Row{"maduro NOT", R"((word "maduro"))", "left out the NOT"},
           Row{"() maduro", R"((word "maduro"))", "left out the brackets"},
           Row{R"("")", "(all)", "left out the quotes; found every document"},
           Row{"   ", "(all)", "found every document"},
           Row{"foo:bar maduro", R"((and (word "foo:bar") (word "maduro")))",
               "searched for it as plain text"},
           Row{"tilte:exit", R"((word "tilte:exit"))", "searched for it as plain text"},
           Row{R"(foo:"a b")", R"((and (word "foo:") (phrase "a" "b")))",
               "searched for it as plain text"},
           Row{"*", R"((word "*"))", "searched for it as plain text"},
           Row{"maduro *", R"((and (word "maduro") (word "*")))", "searched for it as plain text"},
           Row{R"("a * b")", R"((phrase "a" "*" "b"))", "searched for it as plain text"},
           Row{"who is maduro?", R"((and (word "who") (word "is") (word "maduro")))", ""},
           Row{"wor*? ?", R"((and (wildcard "wor*") (word "?")))", ""},
           Row{R"("who is he?")", R"((phrase "who" "is" "he"))", ""},
           Row{"word~3", R"((word "word~3"))", "searched for it as plain text"},
           Row{"word^0", R"((word "word^0"))", "searched for it as plain text"},
           Row{R"("a b"~x)", R"((phrase "a" "b"))", "left out the ~"},
           Row{"(a b)~2^2", R"((boost 2 (and (word "a") (word "b"))))", "left out the ~"},
           Row{"a NEAR", R"((word "a"))", "left out the NEAR"},
           Row{"NEAR a", R"((word "a"))", "left out the NEAR"},
           Row{"a NEAR/x b", R"((near 10 (word "a") (word "b")))", "took the distance as 10"},
           Row{"a NEAR lang:en", R"((and (word "a") (lang "en")))", "took NEAR as AND"},
           Row{"title:a NEAR b", R"((and (title (word "a")) (word "b")))", "took NEAR as AND"},
           Row{"a NEAR/3 b ADJ/3 c", R"((near 3 (word "a") (word "b") (word "c")))",
               "took it as NEAR/3"},
           Row{"date:soon maduro", R"((and (word "soon") (word "maduro")))",
               "searched for it as plain text"},
           Row{"date:2025-13", R"((word "2025-13"))", "searched for it as plain text"},
           Row{"qty:killed >= 65", R"((and (qty role=killed) (word ">=") (word "65")))",
               "searched for it as plain text"},
           Row{"qty:", R"((word "qty:"))", ""},
           Row{"qty:blarg", R"((word "blarg"))", "searched for it as plain text"},
           Row{R"(actor:"")", "(all)", "left out the field; found every document"},
           Row{"actor:putin~", R"((word "putin~"))", "searched for it as plain text"},
           Row{"title:(actor:x y)", R"((and (actor "x") (title (word "y"))))",
               "took it as a field of its own"},
           Row{"a || b && c", R"((and (word "a") (word "||") (word "b") (word "&&") (word "c")))",
               "searched for it as plain text; searched for it as plain text"},
           Row{"+a OR b", R"((or (word "a") (word "b")))", "left out the +"},
           Row{R"(foo\)", R"((word "foo\\"))", "searched for it as plain text"},
           Row{")))((( a", R"((word "a"))",
               "left out the ); left out the ); left out the ); closed it at the end; closed it at "
               "the end; closed it at the end"},
           Row{"-", R"((word "-"))", ""},
           Row{"- a", R"((and (word "-") (word "a")))", ""},
           Row{"NOT NOT", "(all)", "left out the NOT; left out the NOT; found every document"},
       }) {
    CAPTURE(row.query);
    const ForgivenQuery query = parse_query_forgiving(row.query, settings());
    CHECK(to_string(query.tree) == row.tree);
    CHECK(actions(query) == row.actions);
  }
}

TEST_CASE("parser: a repair says where and what it mends") {
  const ForgivenQuery query = parse_query_forgiving("maduro AND \"managed exit", settings());
  REQUIRE(query.repairs.size() == 1);
  CHECK(query.repairs[0].error == QueryError{11, "this quote is never closed", "\""});
}

TEST_CASE("parser: a forgiving reading takes bad bytes for blanks") {
  CHECK(to_string(parse_query_forgiving("managed\xFF\xFE"
                                        "exit",
                                        settings())
                      .tree) == R"((and (word "managed") (word "exit")))");
}

TEST_CASE("parser: a forgiving reading cuts what is too long or too deep") {
  const std::string words = "exit " + std::string(kMaxQueryBytes, 'x');
  CHECK(actions(parse_query_forgiving(words, settings())) == "left out the rest");
  const std::string deep = std::string(kMaxQueryDepth + 1, '(') + "exit";
  CHECK(to_string(parse_query_forgiving(deep, settings()).tree) == R"((word "exit"))");
}

}  // namespace dossier
