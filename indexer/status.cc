// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/status.h"

#include <xapian.h>

#include "corpus/document/file_format.h"
#include "corpus/schema.h"
#include "indexer/file_states.h"

namespace dossier {
namespace {

std::map<std::string, std::size_t> count_terms(const Xapian::Database& database, Field field) {
  std::map<std::string, std::size_t> counts;
  const std::string prefix(field_row(field).prefix);
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term)
    counts[(*term).substr(prefix.size())] = term.get_termfreq();
  return counts;
}

// Values of dates begin with YYYYMM.
std::map<std::string, std::size_t> count_months(const Xapian::Database& database) {
  std::map<std::string, std::size_t> counts;
  const Slot slot = field_row(Field::Date).slot;
  for (auto date = database.valuestream_begin(slot); date != database.valuestream_end(slot);
       ++date) {
    const std::string day = *date;
    ++counts[day.substr(0, 4) + "-" + day.substr(4, 2)];
  }
  return counts;
}

void count_stories(const Xapian::Database& database, DatabaseStatus& status) {
  const std::string prefix(kStoryPrefix);
  std::size_t members = 0;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    ++status.copied_stories;
    members += term.get_termfreq();
  }
  status.stories = status.documents - members + status.copied_stories;
}

// "another document has the id "a-7"" is "another document has the id".
std::string without_quoted(const std::string& reason) {
  std::string kind;
  bool is_quoted = false;
  for (const char byte : reason) {
    if (byte == '"')
      is_quoted = !is_quoted;
    else if (!is_quoted && !(byte == ' ' && kind.ends_with(' ')))
      kind += byte;
  }
  return kind.substr(0, kind.find_last_not_of(' ') + 1);
}

}  // namespace

DatabaseStatus status_of(const Xapian::Database& database) {
  DatabaseStatus status;
  status.documents = database.get_doccount();
  status.schema = database.get_metadata(std::string(kStampKey));
  status.roots = load_roots(database);
  status.publishers = count_terms(database, Field::Publisher);
  status.months = count_months(database);
  status.languages = count_terms(database, Field::Language);
  count_stories(database, status);
  for (const auto& [name, state] : load_file_states(database)) {
    ++status.files;
    ++status.endings[file_ending(name)];
    for (const std::string& reason : state.skipped)
      ++status.skipped[without_quoted(reason)];
  }
  return status;
}

}  // namespace dossier
