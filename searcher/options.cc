// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/options.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <span>
#include <sstream>
#include <string_view>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "corpus/error.h"
#include "corpus/program.h"
#include "searcher/facets.h"

namespace dossier {
namespace {

struct CommandRow {
  SearcherCommand command;
  const char* name;
  const char* help;
};

constexpr auto kCommands = std::to_array<CommandRow>({
    {SearcherCommand::Search, "search", "list the documents that match (the word may be left out)"},
    {SearcherCommand::Facets, "facets", "count outlets, actors and quantities in what matches"},
    {SearcherCommand::Show, "show", "print documents whole"},
    {SearcherCommand::Explain, "explain", "say how a query is read; needs no database"},
});

// What CLI11 fills in before it is checked and given its type.
struct RawOptions {
  std::vector<std::string> query;
  std::string format = "text";
  std::string color = "auto";
  std::string order = "relevance";
  std::string facets;
  std::optional<std::size_t> limit;
};

// CLI11 reads "-1" as the largest number there is, and Xapian counts in 32 bits.
CLI::Validator document_count() {
  return CLI::Range(0.0, 4294967295.0).description("");
}

void add_common(CLI::App& app, SearcherOptions& options, RawOptions& raw,
                const std::vector<std::string>& formats) {
  app.add_option("--database", options.database,
                 "folder of the database; default: $DOSSIER_DATABASE, else\n"
                 "$XDG_DATA_HOME/dossier/database")
      ->type_name("DIR");
  app.add_option("--format", raw.format, "default: text")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(formats));
  app.add_flag("-0,--null", options.null_ends_records, "end records with NUL, not line feed");
  app.add_option("--color", raw.color, "default: auto, which is only on a terminal")
      ->type_name("WHEN")
      ->check(CLI::IsMember({"auto", "always", "never"}));
}

void add_query(CLI::App& app, SearcherOptions& options, RawOptions& raw, bool required) {
  app.add_option("QUERY", raw.query, "see QUERY.md; several arguments are joined by blanks")
      ->required(required);
  app.add_flag("--any", options.any, "find documents with any of the words, not all");
  app.add_flag("--forgiving", options.forgiving, "repair a query that cannot be read");
}

void add_search(CLI::App& app, SearcherOptions& options, RawOptions& raw) {
  add_common(app, options, raw, {"text", "json", "jsonl", "tsv", "vimgrep", "paths"});
  add_query(app, options, raw, true);
  app.add_option("--limit", raw.limit,
                 "hits at most, 0 for all; default: 10 in text and json, else all")
      ->type_name("N")
      ->check(document_count());
  app.add_option("--offset", options.page.offset, "hits to leave out first; default: 0")
      ->type_name("N")
      ->check(document_count());
  app.add_option("--sort", raw.order, "default: relevance")
      ->type_name("ORDER")
      ->check(CLI::IsMember({"relevance", "newest", "oldest"}));
}

void add_facets(CLI::App& app, SearcherOptions& options, RawOptions& raw) {
  add_common(app, options, raw, {"text", "json", "jsonl", "tsv"});
  add_query(app, options, raw, false);
  options.facet_limit = 10;
  app.add_option("--facets", raw.facets, "names separated by commas; default: all")
      ->type_name("NAMES");
  app.add_option("--range", options.range,
                 "count figures by ranges instead: qty: and what is counted, qty:killed")
      ->type_name("FIGURES");
  app.add_option("--limit", options.facet_limit, "values of each at most, 0 for all; default: 10")
      ->type_name("N")
      ->check(document_count());
}

void add_show(CLI::App& app, SearcherOptions& options, RawOptions& raw) {
  add_common(app, options, raw, {"text", "json", "jsonl"});
  app.add_option("ID", options.ids, "ids as search prints them")->required();
  app.add_flag("--plain", options.plain, "print the text alone, as it was indexed");
}

void add_explain(CLI::App& app, SearcherOptions& options, RawOptions& raw) {
  add_common(app, options, raw, {"text", "json"});
  add_query(app, options, raw, true);
}

void add_commands(CLI::App& app, SearcherOptions& options, RawOptions& raw) {
  for (const CommandRow& row : kCommands) {
    CLI::App& command = *app.add_subcommand(row.name, row.help);
    command.callback([&options, &row] { options.command = row.command; });
    switch (row.command) {
      case SearcherCommand::Search:
        add_search(command, options, raw);
        break;
      case SearcherCommand::Facets:
        add_facets(command, options, raw);
        break;
      case SearcherCommand::Show:
        add_show(command, options, raw);
        break;
      case SearcherCommand::Explain:
        add_explain(command, options, raw);
        break;
    }
  }
}

std::vector<Field> facets_named(const std::string& names) {
  if (names.empty())
    return all_facets();
  const std::vector<Field> known = all_facets();
  std::vector<Field> fields;
  std::istringstream list(names);
  for (std::string name; std::getline(list, name, ',');) {
    const std::optional<Field> field = field_from(name);
    if (!field || std::ranges::find(known, *field) == known.end())
      throw Error(ErrorKind::Usage, "there is no facet \"" + name + "\"",
                  "'searcher facets' without --facets shows all");
    fields.push_back(*field);
  }
  return fields;
}

bool wants_color(const std::string& when) {
  if (when != "auto")
    return when == "always";
  const char* refused = std::getenv("NO_COLOR");
  return ::isatty(STDOUT_FILENO) != 0 && (refused == nullptr || *refused == '\0');
}

// A script that gets ten lines of fifty would take them for all; people read pages.
std::size_t hit_limit(OutputFormat format, std::optional<std::size_t> given) {
  constexpr std::size_t kPageHits = 10;
  const bool by_page = format == OutputFormat::Text || format == OutputFormat::Json;
  const std::size_t limit = given.value_or(by_page ? kPageHits : 0);
  return limit == 0 ? kAllHits : limit;
}

void finish(SearcherOptions& options, const RawOptions& raw) {
  for (const std::string& part : raw.query)
    options.query += (options.query.empty() ? "" : " ") + part;
  if (raw.query.empty())
    options.query = "*:*";
  options.format = output_format_from(raw.format).value();
  options.color = wants_color(raw.color);
  options.page.order = raw.order == "newest"   ? SortOrder::Newest
                       : raw.order == "oldest" ? SortOrder::Oldest
                                               : SortOrder::Relevance;
  options.facets = facets_named(raw.facets);
  options.page.limit = hit_limit(options.format, raw.limit);
}

bool is_command(const std::string& argument) {
  return std::ranges::find(kCommands, argument, &CommandRow::name) != kCommands.end();
}

// Options that stand alone; every other one is followed by its value.
bool is_flag(const std::string& option) {
  constexpr auto kFlags = std::to_array<std::string_view>(
      {"-0", "--null", "--any", "--forgiving", "--plain", "-h", "--help", "--version"});
  return std::ranges::find(kFlags, option) != kFlags.end() || option.find('=') != std::string::npos;
}

bool is_option(const std::string& argument) {
  return argument.starts_with("--") || argument == "-0" || argument == "-h";
}

// The line as CLI11 reads it without doubt: command, options, words. `searcher -lang:en --limit 3`
// is `searcher search --limit 3 -- -lang:en`.
std::vector<std::string> arrange(std::span<const char* const> arguments) {
  std::string command;
  std::vector<std::string> options;
  std::vector<std::string> words;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string argument = arguments[i];
    if (argument == "--") {
      words.insert(words.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                   arguments.end());
      break;
    }
    if (is_option(argument)) {
      options.push_back(argument);
      if (!is_flag(argument) && i + 1 < arguments.size())
        options.emplace_back(arguments[++i]);
    } else if (command.empty() && words.empty() && is_command(argument)) {
      command = argument;
    } else {
      words.push_back(argument);
    }
  }
  std::vector<std::string> line;
  if (!command.empty() || !words.empty())
    line.push_back(command.empty() ? "search" : command);
  line.insert(line.end(), options.begin(), options.end());
  if (!words.empty())
    line.emplace_back("--");
  line.insert(line.end(), words.begin(), words.end());
  return line;
}

}  // namespace

SearcherOptions parse_searcher_options(int argc, const char* const* argv) {
  SearcherOptions options;
  RawOptions raw;
  CLI::App app{"Answers phrase and faceted queries over a Dossier database.", "searcher"};
  app.set_version_flag("--version", "searcher (Dossier) 0.1.0");
  app.require_subcommand(1);
  app.footer(
      "'searcher QUERY' is 'searcher search QUERY'.\n"
      "Exit status: 0 found, 1 nothing found, 2 error.");
  add_commands(app, options, raw);
  std::vector<std::string> line =
      arrange(std::span(argv, static_cast<std::size_t>(argc)).subspan(1));
  std::ranges::reverse(line);  // as CLI11 takes them
  try {
    app.parse(line);
  } catch (const CLI::ParseError& error) {
    std::ostringstream out;
    std::ostringstream err;
    const bool is_error = app.exit(error, out, err) != 0;
    throw UsageText{is_error ? err.str() : out.str(), is_error ? kExitError : kExitDone};
  }
  finish(options, raw);
  return options;
}

}  // namespace dossier
