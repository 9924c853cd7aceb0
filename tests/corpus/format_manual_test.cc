// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <xapian.h>

#include "corpus/actor/actor_table.h"
#include "corpus/extractor.h"
#include "corpus/outlet/outlet_table.h"
#include "corpus/position_codec.h"
#include "corpus/text/text_analyzer.h"
#include "indexer/build.h"
#include "indexer/commands.h"
#include "tests/support/logical_dump.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

// The content of the only block of FORMAT.md that begins with ``` and `name`.
std::string block(const std::string& name) {
  const std::string manual = read_bytes(DOSSIER_SOURCE_DIR "/corpus/FORMAT.md");
  const std::string fence = "\n```" + name + "\n";
  const std::size_t begin = manual.find(fence);
  REQUIRE_MESSAGE(begin != std::string::npos, name);
  REQUIRE(manual.find(fence, begin + 1) == std::string::npos);
  const std::size_t content = begin + fence.size();
  return manual.substr(content, manual.find("\n```\n", content) + 1 - content);
}

// As xapian-delve prints values: what is no character of UTF-8 by its number.
std::string escaped(std::string_view bytes) {
  std::string out;
  for (const char signed_byte : bytes) {
    const auto byte = static_cast<unsigned char>(signed_byte);
    if (' ' <= byte && byte != 0x7F && byte < 0xF8) {
      out += signed_byte;
      continue;
    }
    char code[8];
    std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(byte));
    out += code;
  }
  return out;
}

std::string terms_of(const Xapian::Document& document) {
  std::string out;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
    out += *term + '\n';
  return out;
}

std::string values_of(const Xapian::Document& document) {
  std::string out;
  for (auto value = document.values_begin(); value != document.values_end(); ++value)
    if (value.get_valueno() != kPositionsSlot)
      out += std::to_string(value.get_valueno()) + ":" + escaped(*value) + '\n';
  return out;
}

// In hexadecimal, 16 bytes a line.
std::string packed_positions_of(const Xapian::Document& document) {
  std::string out;
  std::size_t column = 0;
  for (const char byte : document.get_value(kPositionsSlot)) {
    char digits[4];
    std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned char>(byte));
    if (column > 0)
      out += column % 16 == 0 ? '\n' : ' ';
    out += digits;
    ++column;
  }
  return out + '\n';
}

std::string positions_in(const Xapian::Document& document) {
  std::map<std::uint32_t, std::string> terms;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
    for (const std::uint32_t position : positions_of(document, *term))
      terms[position] += (terms[position].empty() ? "" : " ") + *term;
  std::string out;
  for (const auto& [position, line] : terms)
    out += std::to_string(position) + " " + line + '\n';
  return out;
}

std::string synonyms_of(const Xapian::Database& database) {
  std::string out;
  for (const std::string& line : dump_synonyms(database))
    out += line + '\n';
  return out;
}

}  // namespace

TEST_CASE("FORMAT.md: the example's record is what extract prints") {
  const TemporaryFolder folder;
  folder.write("news/ferry.jsonl", block("jsonl"));
  IndexerOptions options;
  options.paths = {folder / "news"};
  std::ostringstream out;
  std::ostringstream err;
  CHECK(run_extract(options, out, err) == 0);
  CHECK(err.str() == "");
  CHECK(out.str() == nlohmann::ordered_json::parse(block("json")).dump() + "\n");
}

TEST_CASE("FORMAT.md: the example's terms, positions and values are those of a database") {
  const TemporaryFolder folder;
  folder.write("news/ferry.jsonl", block("jsonl"));
  DatabaseDirectory directory(folder / "database");
  build(directory, add_roots({}, {folder / "news"}), shipped_extractor(), {});
  const Xapian::Database database(folder / "database");
  const Xapian::Document document = database.get_document(1);
  CHECK(terms_of(document) == block("terms"));
  CHECK(positions_in(document) == block("positions"));
  CHECK(values_of(document) == block("values"));
  CHECK(packed_positions_of(document) == block("packed"));
  CHECK(synonyms_of(database) == block("synonyms"));
}

TEST_CASE("format: the files of a user's own do what the manual says") {
  const std::string actors = block("actors");
  const std::string outlets = block("outlets");
  CHECK_FALSE(first_actor_fault(actors));
  CHECK_FALSE(first_outlet_fault(outlets));
  const Extractor extractor({actors, outlets});
  TextAnalyzer analyzer;
  Document document;
  document.url = "https://news.ledger.co.ke/ships";
  document.text = "On Monday the Grey Angler met the Night Herons, Saltmere Wire reported.";
  const Extraction found = extractor.extract(document, analyzer.analyze(document.text));
  REQUIRE(found.actors.size() == 2);
  CHECK(found.actors[0].name == "Vladimir Putin");
  CHECK(found.actors[1].name == "The Night Herons");
  REQUIRE(found.outlets.size() == 2);
  CHECK(found.outlets[0].name == "The Harbor Ledger");
  CHECK(found.outlets[1].name == "Saltmere Wire");
}

}  // namespace dossier
