// SPDX-License-Identifier: GPL-2.0-or-later
#include <string_view>

#include <doctest/doctest.h>

#include "tests/searcher/query/query_support.h"

namespace dossier {

TEST_CASE("parser: phrases and NEAR hold words, wildcards and facets") {
  struct Row {
    std::string_view query, tree;
  };
  for (const Row& row : {
           Row{R"("managed exit")", R"((phrase "managed" "exit"))"},
           Row{R"("managed")", R"((phrase "managed"))"},
           Row{R"("  managed   exit ")", R"((phrase "managed" "exit"))"},
           Row{"“managed exit”", R"((phrase "managed" "exit"))"},
           Row{"”managed exit”", R"((phrase "managed" "exit"))"},
           Row{"„managed exit“", R"((phrase "managed" "exit"))"},
           Row{R"(“managed exit")", R"((phrase "managed" "exit"))"},
           Row{"«managed exit»", R"((phrase "managed" "exit"))"},
           Row{R"("he said “yes” twice")", R"((phrase "he" "said" "“yes”" "twice"))"},
           Row{R"("managed exit"~3)", R"((phrase ~3 "managed" "exit"))"},
           Row{R"("managed exit"~0)", R"((phrase "managed" "exit"))"},
           Row{R"("managed exit"~2^1.5)", R"((boost 1.5 (phrase ~2 "managed" "exit")))"},
           Row{R"("managed exit"^2)", R"((boost 2 (phrase "managed" "exit")))"},
           Row{"“managed exit”~2", R"((phrase ~2 "managed" "exit"))"},
           Row{R"(foo"bar"baz)", R"((and (word "foo") (phrase "bar") (word "baz")))"},
           Row{R"("a""b")", R"((and (phrase "a") (phrase "b")))"},
           Row{R"("a" "b")", R"((and (phrase "a") (phrase "b")))"},
           Row{R"("managed exi*")", R"((phrase "managed" (wildcard "exi*")))"},
           Row{R"("man* ?xit")", R"((phrase (wildcard "man*") (wildcard "?xit")))"},
           Row{R"("a \"b\" c")", R"((phrase "a" "\"b\"" "c"))"},
           Row{R"("a\\b")", R"((phrase "a\\b"))"},
           Row{R"("what \* means")", R"((phrase "what" "*" "means"))"},
           Row{R"("U.S. d'études AT&T")", R"((phrase "U.S." "d'études" "AT&T"))"},
           Row{R"("12:30 Breaking: news")", R"((phrase "12:30" "Breaking:" "news"))"},
           Row{R"("foo:bar")", R"((phrase "foo:bar"))"},
           Row{R"q("a OR b (c)")q", R"q((phrase "a" "OR" "b" "(c)"))q"},
           Row{R"("president actor:putin said")", R"((phrase "president" (actor "putin") "said"))"},
           Row{R"("president ACTOR:putin said")", R"((phrase "president" (actor "putin") "said"))"},
           Row{R"("president actor:vladimir\ putin said")",
               R"((phrase "president" (actor "vladimir putin") "said"))"},
           Row{R"("actor:* said")", R"((phrase (actor any) "said"))"},
           Row{R"("cites:reuters reported")", R"((phrase (cited "reuters") "reported"))"},
           Row{R"("org:nat* chief")", R"((phrase (organization (wildcard "nat*")) "chief"))"},
           Row{R"("lang:en")", R"((phrase "lang:en"))"},
           Row{R"("title:exit plan")", R"((phrase "title:exit" "plan"))"},
           Row{R"("israel qty:killed>=65")", R"((phrase "israel" (qty role=killed value>=65)))"},
           Row{R"(title:"actor:putin said")", R"((title (phrase "actor:putin" "said")))"},
           Row{R"(="managed exit")", R"((phrase "managed" "exit"))"},
           Row{R"(=maduro"exit")", R"((and (exact "maduro") (phrase "exit")))"},
           Row{"russia NEAR missiles", R"((near 10 (word "russia") (word "missiles")))"},
           Row{"russia NEAR/8 missiles", R"((near 8 (word "russia") (word "missiles")))"},
           Row{"russia ADJ missiles", R"((adj 10 (word "russia") (word "missiles")))"},
           Row{"russia ADJ/3 missiles", R"((adj 3 (word "russia") (word "missiles")))"},
           Row{"a NEAR/3 b NEAR/3 c", R"((near 3 (word "a") (word "b") (word "c")))"},
           Row{"a NEAR b c NEAR d",
               R"((and (near 10 (word "a") (word "b")) (near 10 (word "c") (word "d"))))"},
           Row{"a NEAR b OR c", R"((or (near 10 (word "a") (word "b")) (word "c")))"},
           Row{"(a NEAR b) AND (c ADJ d)",
               R"((and (near 10 (word "a") (word "b")) (adj 10 (word "c") (word "d"))))"},
           Row{R"("managed exit" NEAR/5 maduro)",
               R"((near 5 (phrase "managed" "exit") (word "maduro")))"},
           Row{"actor:putin NEAR/10 amnesty", R"((near 10 (actor "putin") (word "amnesty")))"},
           Row{"cites:reuters ADJ/5 qty:killed>=65",
               R"((adj 5 (cited "reuters") (qty role=killed value>=65)))"},
           Row{"(russia OR moscow) NEAR/8 missil*",
               R"((near 8 (or (word "russia") (word "moscow")) (wildcard "missil*")))"},
           Row{"actor:(putin OR zelensky) NEAR oreshnk~",
               R"((near 10 (or (actor "putin") (actor "zelensky")) (typo "oreshnk" 1)))"},
           Row{"title:(a NEAR b)", R"((near 10 (title (word "a")) (title (word "b"))))"},
           Row{"title:a NEAR title:b", R"((near 10 (title (word "a")) (title (word "b"))))"},
           Row{"(a NEAR b)^2", R"((boost 2 (near 10 (word "a") (word "b"))))"},
           Row{"-(a NEAR b)", R"((not (near 10 (word "a") (word "b"))))"},
           Row{"+a NEAR b", R"((near 10 (word "a") (word "b")))"},
       }) {
    CAPTURE(row.query);
    CHECK(parsed(row.query) == row.tree);
  }
}

}  // namespace dossier
