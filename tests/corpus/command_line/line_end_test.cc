// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/command_line/line_end.h"

#include <CLI/CLI.hpp>
#include <doctest/doctest.h>

namespace dossier {
namespace {

// A program with a command of each kind.
struct MadeUpProgram {
  CLI::App app{"Finds things.", "finder"};
  std::string format, file, place;
  std::vector<std::string> words;
  bool quiet = false;

  MadeUpProgram() {
    CLI::App& find = *app.add_subcommand("find", "find things");
    find.add_option("--format", format, "default: text")->check(CLI::IsMember({"text", "tsv"}));
    find.add_option("--file", file, "where from\nand more")->type_name("FILE");
    find.add_flag("--quiet", quiet, "say nothing");
    find.add_option("QUERY", words);
    app.add_subcommand("forget", "forget them")->add_option("PATH", place);
  }
};

struct LineRow {
  std::vector<std::string> line;
  const char* offered;
};

std::string offered(const LineEnd& end) {
  std::string text = end.takes_files ? "files" : "words";
  for (const LineWord& word : end.words)
    text += " " + word.word;
  return text;
}

TEST_CASE("line_end: offers commands, options and values known beforehand") {
  const MadeUpProgram program;
  const std::vector<LineRow> rows = {
      {{}, "words find forget"},
      {{"fo"}, "words forget"},
      {{"find", "--f"}, "words --format --file"},
      {{"find", "--quiet", "--fi"}, "words --file"},
      {{"find", "--format", ""}, "words text tsv"},
      {{"find", "--format", "ts"}, "words tsv"},
      {{"find", "--format=t"}, "words --format=text --format=tsv"},
      {{"find", "--file", ""}, "files"},
      {{"--form"}, "words --format"},
      {{"--format", "te"}, "words text"},
      {{"find", "--", "--f"}, "words"},
      {{"find", "-x"}, "words"},
      {{"forget", ""}, "files"},
      {{"forget", "--quiet", "--"}, "words --help"},
      {{"find", "--absent=v"}, "words"},
  };
  for (const LineRow& row : rows) {
    CAPTURE(row.line);
    CHECK(offered(read_line_end(program.app, row.line, "find")) == row.offered);
  }
}

TEST_CASE("line_end: says of what the last word is a part") {
  const MadeUpProgram program;
  const std::vector<std::string> query = {"find", "--quiet", "mad"};
  CHECK(read_line_end(program.app, query, "find").positional == "QUERY");
  CHECK(read_line_end(program.app, query, "find").word == "mad");
  const std::vector<std::string> usual = {"mad"};
  CHECK(read_line_end(program.app, usual, "find").positional == "QUERY");
  CHECK(read_line_end(program.app, usual, "").positional.empty());
  const std::vector<std::string> value = {"find", "--file=a"};
  CHECK(read_line_end(program.app, value, "find").option == "--file");
  CHECK(read_line_end(program.app, value, "find").word == "a");
}

TEST_CASE("line_end: help is one line") {
  const MadeUpProgram program;
  const std::vector<std::string> line = {"find", "--fi"};
  CHECK(to_string(read_line_end(program.app, line, "")) == "words\n--file\twhere from\n");
}

}  // namespace
}  // namespace dossier
