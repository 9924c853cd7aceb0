// SPDX-License-Identifier: GPL-2.0-or-later
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

#include "tests/searcher/query/query_support.h"

namespace dossier {

TEST_CASE("describe: says in a sentence what a query asks for") {
  struct Row {
    std::string_view query, sentence;
  };
  for (
      const Row& row : {
          Row{"*:*", "Every document."},
          Row{"NOT *:*", "Documents without anything."},
          Row{"maduro", R"(Documents with a form of "maduro".)"},
          Row{"maduro exit", R"(Documents with a form of "maduro" and a form of "exit".)"},
          Row{"maduro exit talks",
              R"(Documents with a form of "maduro", a form of "exit" and a form of "talks".)"},
          Row{"maduro OR exit", R"(Documents with a form of "maduro" or a form of "exit".)"},
          Row{"maduro (exit OR talks)",
              R"(Documents with a form of "maduro" and (a form of "exit" or a form of "talks").)"},
          Row{"maduro -exit",
              R"(Documents with a form of "maduro", but without a form of "exit".)"},
          Row{R"(maduro -exit -"summit talks")",
              R"(Documents with a form of "maduro", but without a form of "exit" and without the phrase "summit talks".)"},
          Row{"-maduro", R"(Documents without a form of "maduro".)"},
          Row{"-(maduro OR exit)",
              R"(Documents without (a form of "maduro" or a form of "exit").)"},
          Row{"a OR -b", R"(Documents with a form of "a" or not a form of "b".)"},
          Row{"=maduro oresh* oreshnk~ putn~2",
              R"(Documents with exactly "maduro", a word like "oresh*", a word within 1 edit of "oreshnk" and a word within 2 edits of "putn".)"},
          Row{R"("managed exit")", R"(Documents with the phrase "managed exit".)"},
          Row{R"("managed exit"~3)",
              R"(Documents with the phrase "managed exit" with up to 3 words between.)"},
          Row{R"("managed exi*"~1)",
              R"(Documents with the phrase "managed exi*" with up to 1 word between.)"},
          Row{R"("president actor:putin said")",
              R"(Documents with the phrase "president [the actor "putin"] said".)"},
          Row{R"(title:exit title:"managed exit")",
              R"(Documents with a form of "exit" in the title and the phrase "managed exit" in the title.)"},
          Row{"russia NEAR/8 missiles",
              R"(Documents with a form of "russia" and a form of "missiles", each within 8 words of the next.)"},
          Row{"actor:putin ADJ/1 amnesty",
              R"(Documents with the actor "putin" and a form of "amnesty", each within 1 word of the next in this order.)"},
          Row{R"(maduro^2 "managed exit"^0.5)",
              R"(Documents with a form of "maduro" (weight 2) and the phrase "managed exit" (weight 0.5).)"},
          Row{"(maduro exit)^3",
              R"(Documents with a form of "maduro" and a form of "exit", all of it with weight 3.)"},
          Row{"outlet:reuters cites:politico publisher:azernews agency:afp",
              R"(Documents with the outlet "reuters", the cited outlet "politico", the publisher "azernews" and the agency "afp".)"},
          Row{"actor:* org:nat* group:houthis",
              R"(Documents with any actor, an organization like "nat*" and the armed group "houthis".)"},
          Row{"lang:en path:2025/ id:000123",
              R"(Documents with the language "en", the path "2025/" and the id "000123".)"},
          Row{"date:2025-11-25", "Documents with the date 2025-11-25."},
          Row{"date:2025-11..2025-12-05", "Documents with a date from 2025-11-01 to 2025-12-05."},
          Row{"date:>=2025-11-20", "Documents with a date from 2025-11-20 on."},
          Row{"date:<=2025", "Documents with a date up to 2025-12-31."},
          Row{"date:*", "Documents with a date."},
          Row{"qty:killed", "Documents with a figure in the role killed."},
          Row{"qty:killed>=65", "Documents with a figure of at least 65 in the role killed."},
          Row{"qty:killed=65..80", "Documents with a figure of 65 to 80 in the role killed."},
          Row{"qty:warships>8", R"(Documents with a figure of more than 8 counting "warship".)"},
          Row{"qty:$10m..$100m", "Documents with a figure of 10,000,000 to 100,000,000 USD."},
          Row{R"(qty:"~10000 troops")",
              R"(Documents with a figure of about 10,000 (within 10 %) counting "troop".)"},
          Row{"qty:money", "Documents with a figure of the kind money."},
          Row{"qty:<50%", "Documents with a figure of less than 50 %."},
          Row{"sure:killed>=65",
              "Documents with a guaranteed figure of at least 65 in the role killed."},
          Row{"qty:*", "Documents with a figure."},
          Row{"qty:days", "Documents with a figure in the unit day."},
      }) {
    CAPTURE(row.query);
    const auto tree = parse_query(row.query, settings());
    REQUIRE(std::holds_alternative<QueryNode>(tree));
    CHECK(describe(std::get<QueryNode>(tree)) == row.sentence);
  }
}

TEST_CASE("describe: preferred words are named as such") {
  const auto tree = parse_query("+maduro exit talks lang:en", settings(Adjacency::Any));
  REQUIRE(std::holds_alternative<QueryNode>(tree));
  CHECK(describe(std::get<QueryNode>(tree)) ==
        R"(Documents with (a form of "maduro", preferably also a form of "exit" and a form of )"
        R"("talks") and the language "en".)");
}

}  // namespace dossier
