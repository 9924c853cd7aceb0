// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/command_line/settings_file.h"

#include <CLI/CLI.hpp>
#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

// What `line` and the file of `settings` make of the options of two commands, or the error's text.
std::string options_from(const std::string& settings, const std::string& line) {
  const TemporaryFolder folder;
  const std::string file = folder.write("finder.toml", settings);
  CLI::App app{"Finds things.", "finder"};
  std::string format = "-";
  int limit = 0;
  bool quiet = false;
  CLI::App& find = *app.add_subcommand("find");
  CLI::App& forget = *app.add_subcommand("forget");
  for (CLI::App* command : {&find, &forget})
    command->add_option("--format", format)->check(CLI::IsMember({"text", "tsv"}));
  find.add_option("--limit", limit);
  find.add_flag("--quiet", quiet);
  declare_settings(app, file);
  try {
    app.parse(line);
  } catch (const CLI::ParseError& error) {
    const std::string text = error.what();
    return text.substr(text.rfind('/') + 1);
  }
  return format + " " + std::to_string(limit) + (quiet ? " quiet" : "");
}

struct SettingsRow {
  const char *settings, *line, *options;
};

TEST_CASE("settings_file: the line goes before a section, a section before what is for all") {
  const std::vector<SettingsRow> rows = {
      {"", "find", "- 0"},
      {"format = \"tsv\"", "find", "tsv 0"},
      {"format = \"tsv\"\nlimit = 3\nquiet = true\n", "find", "tsv 3 quiet"},
      {"format = \"tsv\"\nlimit = 3\n", "forget", "tsv 0"},
      {"format = \"tsv\"\n[find]\nformat = \"text\"\n", "find", "text 0"},
      {"format = \"tsv\"\n[find]\nformat = \"text\"\n", "forget", "tsv 0"},
      {"[find]\nlimit = 3\n", "find --limit 4", "- 4"},
      {"# a comment\n\n; another\n", "find", "- 0"},
  };
  for (const SettingsRow& row : rows) {
    CAPTURE(row.settings);
    CAPTURE(row.line);
    CHECK(options_from(row.settings, row.line) == row.options);
  }
}

TEST_CASE("settings_file: what no command has is an error that names the file") {
  CHECK(options_from("limt = 3", "find") == "finder.toml: limt is no option");
  CHECK(options_from("[forget]\nlimit = 3", "find") == "finder.toml: forget.limit is no option");
  CHECK(options_from("[lose]\nlimit = 3", "find") == "finder.toml: there is no command lose");
  CHECK(options_from("format = \"csv\"", "find") == "--format: csv not in {text,tsv}");
}

}  // namespace
}  // namespace dossier
