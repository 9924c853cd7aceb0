// SPDX-License-Identifier: GPL-2.0-or-later
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/text/printable.h"
#include "corpus/xapian_error.h"
#include "searcher/commands/answer_options.h"
#include "searcher/output/style.h"
#include "searcher/session.h"

namespace dossier {
namespace {

struct ShowOptions {
  std::string database;
  std::vector<std::string> ids;
  OutputOptions output;
  bool plain = false;  // the text alone
};

// Control characters but tabs and line feeds are for terminals to obey, not for people to read.
std::string printable_lines(std::string_view text) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    out += printable(text.substr(begin, end - begin));
    out += '\n';
    begin = end + 1;
  }
  return out;
}

void print_as_text(const Document& document, bool color, std::ostream& out) {
  const Style style(color);
  const auto line = [&](std::string_view name, const std::string& value) {
    if (!value.empty())
      out << style.aside(name) << printable(value) << '\n';
  };
  if (!document.title.empty())
    out << style.title(printable(document.title)) << '\n';
  line("outlet     ", document.outlet);
  line("published  ", document.published);
  line("author     ", document.author);
  line("url        ", document.url);
  line("path       ", document.path);
  line("id         ", document.id);
  out << '\n' << printable_lines(document.text);
}

void print(const Record& record, const ShowOptions& options, std::ostream& out) {
  if (options.plain)
    out << record.document.text;
  else if (options.output.format == OutputFormat::Text)
    print_as_text(record.document, options.output.color, out);
  else
    out << to_json(record) << options.output.record_end();
}

int run_show(const ShowOptions& options, const CommandContext& context) {
  const Database& database = context.session.database(database_path(options.database));
  int status = kExitDone;
  bool first = true;
  for (const std::string& id : options.ids) {
    const auto found = translate_xapian_errors(
        [&] { return database.xapian().postlist_begin(term_for(Field::Id, id)); });
    if (found == database.xapian().postlist_end(term_for(Field::Id, id))) {
      context.err << "searcher: no document has the id " << printable(id) << '\n';
      status = kExitNothingFound;
      continue;
    }
    if (!first && options.output.format == OutputFormat::Text && !options.plain)
      context.out << '\n';
    first = false;
    print(database.record(*found), options, context.out);
  }
  return status;
}

}  // namespace

CommandRunner declare_show(CLI::App& app) {
  const auto options = std::make_shared<ShowOptions>();
  declare_database(app, options->database);
  declare_output(app, options->output,
                 {OutputFormat::Text, OutputFormat::Json, OutputFormat::JsonLines});
  app.add_option("DOCUMENT", options->ids, "its id as search prints it; several for several")
      ->required();
  app.add_flag("--plain", options->plain, "print the text alone, as it was indexed");
  return [options](const CommandContext& context) { return run_show(*options, context); };
}

}  // namespace dossier
