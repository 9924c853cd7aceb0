// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/text/printable.h"
#include "corpus/xapian_error.h"
#include "searcher/commands.h"
#include "searcher/database.h"
#include "searcher/output/style.h"

namespace dossier {
namespace {

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

void print_as_text(const Document& document, const SearcherOptions& options, std::ostream& out) {
  const Style style(options.color);
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

void print(const Record& record, const SearcherOptions& options, std::ostream& out) {
  if (options.plain)
    out << record.document.text;
  else if (options.format == OutputFormat::Text)
    print_as_text(record.document, options, out);
  else
    out << to_json(record) << (options.null_ends_records ? '\0' : '\n');
}

}  // namespace

int run_show(const SearcherOptions& options, const CommandContext& context) {
  const Database database(database_path(options.database));
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
    if (!first && options.format == OutputFormat::Text && !options.plain)
      context.out << '\n';
    first = false;
    print(database.record(*found), options, context.out);
  }
  return status;
}

}  // namespace dossier
