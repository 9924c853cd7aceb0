// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/options.h"

#include <algorithm>
#include <limits>
#include <sstream>
#include <thread>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "corpus/command_line/line_end.h"
#include "corpus/command_line/settings_file.h"
#include "corpus/command_line/version.h"
#include "corpus/error.h"
#include "corpus/program.h"

namespace dossier {
namespace {

constexpr std::size_t kLeastMemory = std::size_t{64} << 20U;

std::size_t quarter_of_memory() {
  const long pages = ::sysconf(_SC_PHYS_PAGES);
  const long page_bytes = ::sysconf(_SC_PAGESIZE);
  const std::size_t bytes = pages > 0 && page_bytes > 0 ? static_cast<std::size_t>(pages) *
                                                              static_cast<std::size_t>(page_bytes)
                                                        : 0;
  return std::max(kLeastMemory, bytes / 4);
}

void add_database_option(CLI::App& app, IndexerOptions& options) {
  app.add_option("--database", options.database,
                 "folder of the database; default: $DOSSIER_DATABASE, else\n"
                 "$XDG_DATA_HOME/dossier/database")
      ->type_name("DIR");
}

void add_reading_options(CLI::App& app, IndexerOptions& options) {
  app.add_option("--meta", options.metadata_file,
                 "metadata for files that carry none: tab-separated, the first line names the\n"
                 "columns: path (a pattern with * and ?), outlet, published, url, title, author,\n"
                 "language, id; later updates use the same file")
      ->type_name("FILE");
  app.add_option("--actors", options.actors_file,
                 "actors to know beside the built-in ones: tab-separated name, type (person,\n"
                 "organization, armed_group, country), aliases (separated by |), country, years\n"
                 "in office; later updates use the same file")
      ->type_name("FILE");
  app.add_option("--outlets", options.outlets_file,
                 "outlets to know beside the built-in ones: tab-separated name, aliases, domains,\n"
                 "country, kind, ambiguous; later updates use the same file")
      ->type_name("FILE");
  app.add_option("--map", options.field_mapping,
                 "what records of JSON and tables call the fields of a document, before the\n"
                 "usual names: title=headline,text=body.plain; later updates use the\n"
                 "same ones")
      ->type_name("FIELD=NAME,...");
  app.add_flag("--strict", options.strict, "exit with status 2 if anything was skipped");
}

void add_selection_options(CLI::App& app, IndexerOptions& options) {
  app.add_option("--include", options.include,
                 "only files whose path below their folder matches, or whose name does where the\n"
                 "pattern has no slash: '*.html', '2025/**'; repeated, any of them")
      ->type_name("PATTERN")
      ->expected(1)
      ->take_all();
  app.add_option("--exclude", options.exclude,
                 "not the files and folders that match; repeated, none of them. Later updates\n"
                 "include and exclude the same")
      ->type_name("PATTERN")
      ->expected(1)
      ->take_all();
  app.add_option("--since", options.since,
                 "read only files that were changed since a day, 2025-11-20, or for so long:\n"
                 "12h, 7d, 4w; what is indexed of older ones stays")
      ->type_name("TIME");
}

void add_writing_options(CLI::App& app, IndexerOptions& options) {
  add_database_option(app, options);
  add_reading_options(app, options);
  add_selection_options(app, options);
  app.add_option("--threads", options.threads,
                 "threads that analyse and write; default: one a core")
      ->type_name("N")
      ->check(CLI::Range(1, 256));
  app.add_option("--memory", options.memory_bytes,
                 "memory that a build may take, about, such as 512M or 2G; the more, the fewer\n"
                 "segments are merged in the end; default: a quarter of the machine's")
      ->type_name("SIZE")
      ->transform(CLI::AsSizeValue(false))
      ->check(CLI::Range(kLeastMemory, std::numeric_limits<std::size_t>::max()));
  app.add_flag("--quiet", options.quiet, "print neither progress nor summary");
}

CLI::App& add_command(CLI::App& app, IndexerOptions& options, IndexerCommand command,
                      const char* name, const char* help) {
  CLI::App& added = *app.add_subcommand(name, help);
  added.callback([&options, command] { options.command = command; });
  return added;
}

void add_commands(CLI::App& app, IndexerOptions& options) {
  constexpr const char* kPaths =
      "files and folders of articles: text, web pages, feeds, JSON, tables, mail, PDF,\n"
      "archives, also packed as .gz, .zst, .xz or .bz2;\n"
      "- is JSON Lines on standard input";
  CLI::App& build = add_command(app, options, IndexerCommand::Build, "build",
                                "make the database anew and publish it in one step");
  build.add_option("PATH", options.paths, kPaths)->required();
  add_writing_options(build, options);
  CLI::App& update = add_command(app, options, IndexerCommand::Update, "update",
                                 "index what is new or changed, remove what is gone");
  update.add_option("PATH", options.paths,
                    std::string(kPaths) + "; default: all folders indexed before");
  add_writing_options(update, options);
  update.add_flag("--watch", options.watch,
                  "stay, and index within two seconds what changes; until interrupted");
  CLI::App& extract = add_command(app, options, IndexerCommand::Extract, "extract",
                                  "print the records, one JSON object a line; no database");
  extract.add_option("PATH", options.paths, kPaths)->required();
  add_reading_options(extract, options);
  CLI::App& remove = add_command(app, options, IndexerCommand::Remove, "remove",
                                 "remove documents until their files change");
  remove.add_option("ID", options.ids, "ids as 'searcher' prints them")->required();
  add_database_option(remove, options);
  CLI::App& status =
      add_command(app, options, IndexerCommand::Status, "status", "say what the database holds");
  add_database_option(status, options);
  status
      .add_option_function<std::string>(
          "--format", [&options](const std::string& format) { options.json = format == "json"; },
          "default: text")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"text", "json"}));
  CLI::App& compact = add_command(app, options, IndexerCommand::Compact, "compact",
                                  "rewrite the database without the gaps that updates leave");
  add_database_option(compact, options);
  compact.add_flag("--quiet", options.quiet, "print nothing");
  CLI::App& check = add_command(app, options, IndexerCommand::Check, "check",
                                "verify every table and every stored record");
  add_database_option(check, options);
}

}  // namespace

IndexerOptions parse_indexer_options(int argc, const char* const* argv,
                                     const std::string& settings) {
  IndexerOptions options;
  options.threads = std::max(1U, std::thread::hardware_concurrency());
  options.memory_bytes = quarter_of_memory();
  CLI::App app{"Builds and updates a Dossier database from news articles.", "indexer"};
  app.set_version_flag("--version", version_text("indexer"));
  app.require_subcommand(1);
  app.footer("Exit status: 0 done, 2 error. Problems in the data are printed and counted.");
  add_commands(app, options);
  declare_settings(app, settings);
  if (argc > 1 && std::string_view(argv[1]) == kCompletionCommand) {
    const std::vector<std::string> words(argv + 2, argv + argc);
    throw UsageText{to_string(read_line_end(app, words, "")), kExitDone};
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::ostringstream out;
    std::ostringstream err;
    const bool is_error = app.exit(error, out, err) != 0;
    throw UsageText{is_error ? err.str() : out.str(), is_error ? kExitError : kExitDone};
  }
  return options;
}

}  // namespace dossier
