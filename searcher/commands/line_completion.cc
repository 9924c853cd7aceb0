// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/line_completion.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "searcher/completion.h"
#include "searcher/facets.h"
#include "searcher/query/fields.h"
#include "searcher/session.h"

namespace dossier {
namespace {

// A word cut where names begin: `-(person:"nic` is `-(`, person and `nic`.
struct FieldWord {
  std::string before;
  const FieldRow* row = nullptr;  // null where no field is named
  std::string value;
};

FieldWord cut_query_word(const std::string& word) {
  FieldWord cut;
  const std::size_t begin = std::min(word.find_first_not_of("-+("), word.size());
  cut.before = word.substr(0, begin);
  cut.value = word.substr(begin);
  const std::size_t colon = cut.value.find(':');
  if (colon == cut.value.npos)
    return cut;
  cut.row = find_field(cut.value.substr(0, colon));
  cut.before += cut.value.substr(0, colon + 1);
  cut.value.erase(0, cut.value.find_first_not_of('"', colon + 1) == cut.value.npos
                         ? cut.value.size()
                         : cut.value.find_first_not_of('"', colon + 1));
  return cut;
}

std::string quoted(const std::string& name) {
  return name.find_first_of(" ()\"") == name.npos ? name : '"' + name + '"';
}

class NameOffers {
 public:
  NameOffers(LineEnd& end, const std::vector<std::string>& words, Session& session)
      : end_(end), session_(session) {
    const auto option = std::ranges::find(words, "--database");
    if (option != words.end() && option + 1 != words.end())
      directory_ = option[1];
  }

  void add() {
    if (end_.positional == "QUERY" || end_.positional == "PREFIX")
      add_query_words();
    else if (end_.option == "--co" || end_.option == "--speaker")
      add_names("", Field::Actor, end_.word);
    else if (end_.option == "--facets" || end_.option == "--cross")
      add_facets();
    else if (end_.option == "--filter")
      add_filters();
  }

 private:
  void add_query_words() {
    const FieldWord cut = cut_query_word(end_.word);
    if (cut.row != nullptr && cut.row->kind == FieldKind::Name)
      add_names(cut.before, cut.row->field, cut.value);
    if (cut.row == nullptr && cut.before.find(':') == cut.before.npos)
      for (const FieldRow& row : kFields)
        if (row.name.starts_with(cut.value))
          end_.words.push_back({cut.before + std::string(row.name) + ':', std::string(row.help)});
  }

  // The last of a list that is separated by commas.
  void add_facets() {
    const std::size_t comma = end_.word.rfind(',');
    const std::string before = comma == end_.word.npos ? "" : end_.word.substr(0, comma + 1);
    for (const Field field : all_facets()) {
      const FieldRow& row = field_row(field);
      const std::string word = before + std::string(row.name);
      if (word.starts_with(end_.word))
        end_.words.push_back({word, std::string(row.help)});
    }
  }

  void add_filters() {
    const std::size_t equals = end_.word.find('=');
    const std::size_t name_end = end_.word.find_first_of("!=");
    if (equals == end_.word.npos) {
      for (const Field field : all_facets())
        if (field_row(field).name.starts_with(end_.word))
          end_.words.push_back({std::string(field_row(field).name) + '=', ""});
    } else if (const FieldRow* row = find_field(end_.word.substr(0, name_end));
               row != nullptr && row->kind == FieldKind::Name) {
      add_names(end_.word.substr(0, equals + 1), row->field, end_.word.substr(equals + 1));
    }
  }

  void add_names(const std::string& before, Field field, const std::string& prefix) {
    constexpr std::size_t kMostNames = 50;
    try {
      const Database& database = session_.database(database_path(directory_));
      const bool is_value = end_.option.empty();
      for (const Completion& name :
           complete(database, session_.analyzer(), {prefix, {field}, kMostNames}).values)
        end_.words.push_back(
            {before + (is_value ? quoted(name.name) : name.name),
             std::to_string(name.documents) + (name.documents == 1 ? " document" : " documents")});
    } catch (const Error&) {  // a line that is being typed is no place for complaints
    }
  }

  LineEnd& end_;
  Session& session_;
  std::string directory_;
};

}  // namespace

CommandRunner complete_line(LineEnd end, std::vector<std::string> words) {
  return [end = std::move(end), words = std::move(words)](const CommandContext& context) {
    LineEnd completed = end;
    NameOffers(completed, words, context.session).add();
    context.out << to_string(completed);
    return kExitDone;
  };
}

}  // namespace dossier
