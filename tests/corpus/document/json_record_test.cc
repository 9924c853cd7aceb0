// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_record.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Members as "key=value;" with the first letter of the kind before the value; else the fault.
std::string parsed(std::string_view json) {
  const JsonRecord record = parse_json_record(json);
  std::string out = record.fault;
  for (const JsonMember& member : record.members)
    out += member.key + '=' + "SION"[static_cast<int>(member.kind)] + member.value + ';';
  return out;
}

std::string nested(std::size_t depth) {
  return "{\"a\":" + std::string(depth, '[') + std::string(depth, ']') + '}';
}

}  // namespace

TEST_CASE("json_record: members keep their order and kind") {
  struct Row {
    std::string_view json, members;
  };
  for (const Row& row : {
           Row{"{}", ""},
           Row{R"({"b":"x","a":1,"c":null})", "b=Sx;a=I1;c=Nnull;"},
           Row{R"({"a":-5,"b":1.50,"c":true})", "a=I-5;b=O1.50;c=Otrue;"},
           Row{R"({"a":"x","a":"y"})", "a=Sx;a=Sy;"},
           Row{R"({"a":[1,"x",{"k":[],"l":{"m":null}}],"b":2})",
               R"(a=O[1,"x",{"k":[],"l":{"m":null}}];b=I2;)"},
           Row{R"({"a":["[","{:"]})", R"(a=O["[","{:"];)"},
           Row{R"({"a":"\u00e9\ud83d\udc4d\n"})", "a=Sé👍\n;"},
           Row{R"({"a":{"\"q\"":"\\"}})", R"(a=O{"\"q\"":"\\"};)"},
       }) {
    CAPTURE(row.json);
    CHECK(parsed(row.json) == row.members);
  }
}

TEST_CASE("json_record: what is no object of JSON has a fault") {
  struct Row {
    std::string_view json, fault;
  };
  for (const Row& row : {
           Row{"", "invalid JSON: it ends too early"},
           Row{"{\"a\":1", "invalid JSON: it ends too early"},
           Row{"{\"a\":\"x", "invalid JSON: it ends too early"},
           Row{"{\"a\" 1}", "invalid JSON at column 6"},
           Row{"{\"a\":1,}", "invalid JSON at column 8"},
           Row{"{\"a\":1} {}", "invalid JSON at column 9"},
           Row{"{'a':1}", "invalid JSON at column 2"},
           Row{"{\"a\":NaN}", "invalid JSON at column 6"},
           Row{"{\"a\":\"\\x\"}", "invalid JSON at column 8"},
           Row{"{\"a\":\"\t\"}", "invalid JSON at column 7"},
           Row{"[]", "not a JSON object"},
           Row{"[{}]", "not a JSON object"},
           Row{"1", "not a JSON object"},
           Row{"\"x\"", "not a JSON object"},
           Row{"null", "not a JSON object"},
       }) {
    CAPTURE(row.json);
    CHECK(parsed(row.json) == row.fault);
  }
}

TEST_CASE("json_record: depth is bounded") {
  CHECK(parse_json_record(nested(kMaxJsonDepth - 1)).fault.empty());
  CHECK(parse_json_record(nested(kMaxJsonDepth)).fault == "nested more than 64 levels deep");
  CHECK(parse_json_record(nested(1'000'000)).fault == "nested more than 64 levels deep");
  CHECK(parse_json_record(std::string(1'000'000, '[')).fault == "not a JSON object");
}

}  // namespace dossier
