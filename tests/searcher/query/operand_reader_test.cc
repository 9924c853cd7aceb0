// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/operand_reader.h"

#include <string_view>
#include <variant>

#include <doctest/doctest.h>

#include "searcher/query/fields.h"
#include "tests/searcher/query/query_support.h"

namespace dossier {

TEST_CASE("operand_reader: what is no syntax in a word is text") {
  struct Row {
    std::string_view query, tree;
  };
  for (const Row& row : {
           Row{"COVID-19", R"((word "COVID-19"))"},
           Row{"U.S.", R"((word "U.S."))"},
           Row{"C++", R"((word "C++"))"},
           Row{"AT&T", R"((word "AT&T"))"},
           Row{"$1,234.56bn", R"((word "$1,234.56bn"))"},
           Row{"2023-2027", R"((word "2023-2027"))"},
           Row{"o'neill", R"((word "o'neill"))"},
           Row{"d’Ivoire", R"((word "d’Ivoire"))"},
           Row{"s/s f-16", R"((and (word "s/s") (word "f-16")))"},
           Row{"#MeToo @nytimes", R"((and (word "#MeToo") (word "@nytimes")))"},
           Row{"50% 1.5 -5", R"((and (word "50%") (word "1.5") (not (word "5"))))"},
           Row{"Energy & security act",
               R"((and (word "Energy") (word "&") (word "security") (word "act")))"},
           Row{"a - b", R"((and (word "a") (word "-") (word "b")))"},
           Row{"a -- b", R"((and (word "a") (word "--") (word "b")))"},
           Row{"--any", R"((word "--any"))"},
           Row{"a + b", R"((and (word "a") (word "+") (word "b")))"},
           Row{"a+b", R"((word "a+b"))"},
           Row{"👍 talks", R"((and (word "👍") (word "talks")))"},
           Row{"国际货币基金组织", R"((word "国际货币基金组织"))"},
           Row{"国际　货币", R"((and (word "国际") (word "货币")))"},
           Row{"שלום עולם", R"((and (word "שלום") (word "עולם")))"},
           Row{"élan", R"((word "élan"))"},
           Row{"http://example.org/a?b=c&d=*", R"((word "http://example.org/a?b=c&d=*"))"},
           Row{"https://en.wikipedia.org/wiki/Foo_(bar)",
               R"q((word "https://en.wikipedia.org/wiki/Foo_(bar)"))q"},
           Row{"(https://en.wikipedia.org/wiki/Foo_(bar))",
               R"q((word "https://en.wikipedia.org/wiki/Foo_(bar)"))q"},
           Row{"12:30 3:2", R"((and (word "12:30") (word "3:2")))"},
           Row{"std::string", R"((word "std::string"))"},
           Row{"title: exit", R"((and (word "title:") (word "exit")))"},
           Row{"title:", R"((word "title:"))"},
           Row{"exit:", R"((word "exit:"))"},
           Row{"U.S.:China", R"((word "U.S.:China"))"},
           Row{"(title:)", R"((word "title:"))"},
           Row{"oresh*", R"((wildcard "oresh*"))"},
           Row{"*shnik", R"((wildcard "*shnik"))"},
           Row{"te?t", R"((wildcard "te?t"))"},
           Row{"o*k?", R"((wildcard "o*k?"))"},
           Row{"?", R"((word "?"))"},
           Row{"what ? now", R"((and (word "what") (word "?") (word "now")))"},
           Row{"oreshnk~", R"((typo "oreshnk" 1))"},
           Row{"oreshnk~1", R"((typo "oreshnk" 1))"},
           Row{"oreshnk~2", R"((typo "oreshnk" 2))"},
           Row{"oreshnk~2^3", R"((boost 3 (typo "oreshnk" 2)))"},
           Row{"~5 ~ a~b a~b~", R"((and (word "~5") (word "~") (word "a~b") (typo "a~b" 1)))"},
           Row{"=maduro", R"((exact "maduro"))"},
           Row{"=COVID-19", R"((exact "COVID-19"))"},
           Row{"=maduro^2", R"((boost 2 (exact "maduro")))"},
           Row{"= == a=b", R"((and (word "=") (exact "=") (word "a=b")))"},
           Row{"=oresh*", R"((wildcard "oresh*"))"},
           Row{"maduro^2", R"((boost 2 (word "maduro")))"},
           Row{"maduro^0.25", R"((boost 0.25 (word "maduro")))"},
           Row{"x^y ^2 a^", R"((and (word "x^y") (word "^2") (word "a^")))"},
           Row{"x^2^3", R"((boost 3 (word "x^2")))"},
           Row{R"(\(x\))", R"q((word "(x)"))q"},
           Row{R"(a\ b)", R"((word "a b"))"},
           Row{R"(\*)", R"((word "*"))"},
           Row{R"(a\*b*)", R"((wildcard "a\\*b*"))"},
           Row{R"(a\\b*)", R"((wildcard "a\\\\b*"))"},
           Row{R"(oresh\~)", R"((word "oresh~"))"},
           Row{R"(\=maduro)", R"((word "=maduro"))"},
           Row{R"(\-maduro)", R"((word "-maduro"))"},
           Row{R"(\title:exit)", R"((word "title:exit"))"},
           Row{R"(title\:exit)", R"((word "title:exit"))"},
           Row{">50% <b> =>", R"((and (word ">50%") (word "<b>") (exact ">")))"},
           Row{"[a] {b} a;b a,b a!",
               R"((and (word "[a]") (word "{b}") (word "a;b") (word "a,b") (word "a!")))"},
       }) {
    CAPTURE(row.query);
    CHECK(parsed(row.query) == row.tree);
  }
}

TEST_CASE("operand_reader: each field reads its operand by its kind") {
  struct Row {
    std::string_view query, tree;
  };
  for (
      const Row& row : {
          Row{"title:exit", R"((title (word "exit")))"},
          Row{"TITLE:exit", R"((title (word "exit")))"},
          Row{"title:=exit", R"((title (exact "exit")))"},
          Row{"title:exi*", R"((title (wildcard "exi*")))"},
          Row{"title:exit~^2", R"((boost 2 (title (typo "exit" 1))))"},
          Row{R"(title:"managed exit")", R"((title (phrase "managed" "exit")))"},
          Row{R"(title:"managed exit"~2)", R"((title (phrase ~2 "managed" "exit")))"},
          Row{"title:“managed exit”^2", R"((boost 2 (title (phrase "managed" "exit"))))"},
          Row{R"(title:(a OR "b c"))", R"((or (title (word "a")) (title (phrase "b" "c"))))"},
          Row{"title:(a -b)", R"((and (title (word "a")) (not (title (word "b")))))"},
          Row{"title:((a))", R"((title (word "a")))"},
          Row{"title:AND", R"((title (word "AND")))"},
          Row{"title:-x", R"((title (word "-x")))"},
          Row{"path:2025/", R"((path "2025/"))"},
          Row{"path:2025/*/mad*", R"((path (wildcard "2025/*/mad*")))"},
          Row{R"(path:"saved articles/x")", R"((path "saved articles/x"))"},
          Row{"lang:en", R"((lang "en"))"},
          Row{"lang:(en OR es)", R"((or (lang "en") (lang "es")))"},
          Row{"outlet:reuters", R"((outlet "reuters"))"},
          Row{R"(outlet:"the atlantic")", R"((outlet "the atlantic"))"},
          Row{R"(outlet:ASSOCIATED\ press)", R"((outlet "ASSOCIATED press"))"},
          Row{R"(outlet:(reuters OR "the atlantic"))",
              R"((or (outlet "reuters") (outlet "the atlantic")))"},
          Row{"outlet:reut*", R"((outlet (wildcard "reut*")))"},
          Row{"outlet:*", "(outlet any)"},
          Row{"publisher:azernews", R"((publisher "azernews"))"},
          Row{"agency:afp", R"((agency "afp"))"},
          Row{"cited:politico", R"((cited "politico"))"},
          Row{"cites:politico", R"((cited "politico"))"},
          Row{"actor:maduro", R"((actor "maduro"))"},
          Row{"actor:“nicolás maduro”", R"((actor "nicolás maduro"))"},
          Row{"actor:maduro^2", R"((boost 2 (actor "maduro")))"},
          Row{"actor:(maduro -trump)", R"((and (actor "maduro") (not (actor "trump"))))"},
          Row{"actor:d'Artagnan", R"((actor "d'Artagnan"))"},
          Row{R"(actor:"mad* nic?las")", R"((actor (wildcard "mad* nic?las")))"},
          Row{R"(actor:\*)", R"((actor "*"))"},
          Row{"person:trump", R"((person "trump"))"},
          Row{"organization:nato", R"((organization "nato"))"},
          Row{"org:nato", R"((organization "nato"))"},
          Row{"armed_group:houthis", R"((armed_group "houthis"))"},
          Row{"group:houthis", R"((armed_group "houthis"))"},
          Row{"country:venezuela", R"((country "venezuela"))"},
          Row{"id:000123", R"((id "000123"))"},
          Row{"id:https://example.org/a?b=1", R"((id "https://example.org/a?b=1"))"},
          Row{R"(id:"a b*")", R"((id "a b*"))"},
          Row{"date:2025", "(date 2025-01-01..2025-12-31)"},
          Row{"date:2025-11", "(date 2025-11-01..2025-11-30)"},
          Row{"date:2025-11-25", "(date 2025-11-25)"},
          Row{"date:2025-11..2025-12-05", "(date 2025-11-01..2025-12-05)"},
          Row{"date:>=2025-11-20", "(date 2025-11-20..)"},
          Row{"date:..2025", "(date ..2025-12-31)"},
          Row{"date:last_week", "(date 2025-11-17..2025-11-23)"},
          Row{R"(date:"last week")", "(date 2025-11-17..2025-11-23)"},
          Row{R"(date:>="last week")", "(date 2025-11-17..)"},
          Row{R"(date:"3 days ago"..today)", "(date 2025-11-23..2025-11-26)"},
          Row{R"(date:>=“last week”)", "(date 2025-11-17..)"},
          Row{R"(qty:killed>"17 days" x)",
              R"((and (qty role=killed kind=duration unit="day" value>17) (word "x")))"},
          Row{"date:(2025-11 OR 2024)",
              "(or (date 2025-11-01..2025-11-30) (date 2024-01-01..2024-12-31))"},
          Row{"date:*", "(date any)"},
          Row{"qty:killed", "(qty role=killed)"},
          Row{"qty:killed>=65", "(qty role=killed value>=65)"},
          Row{"qty:killed=65..80", "(qty role=killed value=65..80)"},
          Row{"qty:warships>8", R"((qty counted="warship" value>8))"},
          Row{"qty:warships", R"((qty counted="warship"))"},
          Row{"qty:$10m..$100m", R"((qty kind=money unit="USD" value=10000000..100000000))"},
          Row{"qty:USD10m..", R"((qty kind=money unit="USD" value>=10000000))"},
          Row{R"(qty:"~10000 troops")", R"((qty counted="troop" value~10000))"},
          Row{R"(qty:"more than 65 people killed")", "(qty role=killed value>=65)"},
          Row{"qty:>50%", R"((qty kind=percent unit="%" value>50))"},
          Row{R"(qty:"<=17 days")", R"((qty kind=duration unit="day" value<=17))"},
          Row{"qty:(killed OR injured>5)", "(or (qty role=killed) (qty role=injured value>5))"},
          Row{"sure:killed>=65", "(sure role=killed value>=65)"},
          Row{"qty:killed>=65 date:2025 lang:en exit",
              R"((and (qty role=killed value>=65) (date 2025-01-01..2025-12-31) (lang "en") (word "exit")))"},
      }) {
    CAPTURE(row.query);
    CHECK(parsed(row.query) == row.tree);
  }
}

TEST_CASE("operand_reader: the example of each field is a query with that field") {
  for (const FieldRow& row : kFields) {
    CAPTURE(row.example);
    CHECK(row.example.find(':') != std::string_view::npos);
    CHECK(find_field(row.example.substr(0, row.example.find(':'))) == &row);
    CHECK(std::holds_alternative<QueryNode>(parse_query(row.example, settings())));
  }
}

}  // namespace dossier
