// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/advice.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","title":"Strike at the harbour","published":"2025-11-01","language":"en",)"
    R"("text":"The harbour strike went on, Reuters reported. President Vladimir Putin waited."})",
    R"({"id":"2","published":"2025-11-02","language":"en",)"
    R"("text":"A harbour opened. A harper sang. Boats left the harbour."})",
    R"({"id":"3","published":"2025-11-03","language":"en","text":"The harper sang again."})",
};

// "written>suggested=documents" and "-part=documents", each followed by a blank.
std::string advice_for(std::string_view query) {
  SmallDatabase small(kRecords);
  const Advice advice = advise(small.database(), small.analyzer(), small.parse(query));
  std::string out;
  for (const Respelling& r : advice.respellings)
    out += r.written + ">" + r.suggested + "=" + std::to_string(r.documents) + " ";
  for (const Obstacle& o : advice.obstacles)
    out += "-" + std::string(o.span.of(query)) + "=" + std::to_string(o.documents_without) + " ";
  return out;
}

}  // namespace

TEST_CASE("advice: a word that no document has is respelled as the nearest that some have") {
  struct Row {
    std::string_view query, advice;
  };
  for (const Row& row : std::vector<Row>{
           {"harbuor", "harbuor>harbour=2 "},
           {"Harbuor", "Harbuor>harbour=2 "},
           {"harpur", "harpur>harper=2 "},
           {"title:harbuor", "harbuor>harbour=1 "},
           {"\"harbuor strike\"", "harbuor>harbour=2 "},
           {"=harbuor", "harbuor>harbour=2 "},
           {"actor:puttin", "puttin>Vladimir Putin=1 "},
           {"actor:\"vladimir puttin\"", "vladimir puttin>Vladimir Putin=1 "},
           {"outlet:retuers", "retuers>Reuters=1 "},
       }) {
    CAPTURE(row.query);
    CHECK(advice_for(row.query) == row.advice);
  }
}

TEST_CASE("advice: what is far from every word, short, or a pattern is not respelled") {
  for (const std::string_view query : {"zeppelin", "ota", "harbx*", "actor:napoleon", "date:2024",
                                       "harbuor~1", "qty:killed", "path:harbuor"}) {
    CAPTURE(query);
    CHECK(advice_for(query) == "");
  }
}

TEST_CASE("advice: the part that empties a result is told with what the rest finds") {
  CHECK(advice_for("harbour date:2024") == "-date:2024=2 ");
  CHECK(advice_for("harbour strike date:2025-11-03") == "-date:2025-11-03=1 ");
  CHECK(advice_for("harbour -boats date:2025-11-02") == "--boats=1 -date:2025-11-02=1 ");
  CHECK(advice_for("strike again") == "-strike=1 -again=1 ");
  CHECK(advice_for("harbuor strike") == "harbuor>harbour=2 -harbuor=1 ");
  CHECK(advice_for("zeppelin OR airship") == "");
  CHECK(advice_for("zeppelin %") == "");
}

TEST_CASE("advice: nothing is said of what is excluded") {
  CHECK(advice_for("harper -sangg -sang").find("sangg") == std::string::npos);
}

}  // namespace dossier
