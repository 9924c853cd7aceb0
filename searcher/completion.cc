// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/completion.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <xapian.h>

#include "corpus/text/characters.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

// The beginning as names are folded; a blank at its end says that the word is whole.
std::string fold_beginning(std::string_view prefix, TextAnalyzer& analyzer) {
  std::string folded = analyzer.fold(prefix);
  if (!folded.empty() && is_ascii_space(prefix.back()))
    folded += ' ';
  return folded;
}

class Completer {
 public:
  Completer(const Database& database, TextAnalyzer& analyzer, const CompletionRequest& request)
      : xapian_(database.xapian()),
        analyzer_(analyzer),
        request_(request),
        beginning_(fold_beginning(request.prefix, analyzer)) {}

  Completions run() {
    for (const Field base : {Field::Outlet, Field::Actor})
      if (std::ranges::any_of(request_.facets, [&](Field field) { return is_of(field, base); }))
        add_names(base);
    for (const Field field : request_.facets)
      if (!is_of(field, Field::Outlet) && !is_of(field, Field::Actor))
        add_values(field);
    std::vector<Completion>& values = found_.values;
    std::ranges::sort(values, [](const Completion& a, const Completion& b) {
      return std::tie(b.documents, a.name, a.type) < std::tie(a.documents, b.name, b.type);
    });
    found_.distinct = values.size();
    if (request_.limit != 0 && request_.limit < values.size())
      values.resize(request_.limit);
    for (Completion& value : values)
      if (value.type == Field::Actor)
        value.type = commonest_type(value.name);
    return std::move(found_);
  }

 private:
  static bool is_of(Field field, Field base) {
    const std::span<const Field> parts = parts_of(base);
    return field == base || std::ranges::find(parts, field) != parts.end();
  }

  // Names with what of them begins so; a whole alias rather than a word, the first in byte order.
  using Aliases = std::map<std::string, std::string, std::less<>>;

  void add_names(Field base) {
    Aliases aliases;
    const std::string kind = std::string(field_row(base).name) + ':';
    add_entries(std::string(kNameAliasKeyPrefix) + kind, beginning_, aliases);
    const std::size_t blank = beginning_.find(' ');
    if (blank == std::string::npos)
      add_entries(std::string(kNameWordKeyPrefix) + kind, beginning_, aliases);
    else
      add_from_a_word_on(std::string(kNameWordKeyPrefix) + kind + beginning_.substr(0, blank),
                         aliases);
    for (const auto& [name, alias] : aliases)
      for (const Field field : request_.facets)
        if (is_of(field, base))
          add({name, alias, field, xapian_.get_termfreq(term_for(field, name))});
  }

  void add_entries(const std::string& prefix, const std::string& beginning, Aliases& aliases) {
    const std::string from = prefix + beginning;
    for (auto key = xapian_.synonym_keys_begin(from); key != xapian_.synonym_keys_end(from);
         ++key) {
      const std::string whole = *key;
      const std::string alias = whole.substr(prefix.size());
      for (auto name = xapian_.synonyms_begin(whole); name != xapian_.synonyms_end(whole); ++name)
        aliases.try_emplace(*name, alias);
    }
  }

  // "harbor led" begins "The Harbor Ledger" from its second word on.
  void add_from_a_word_on(const std::string& key, Aliases& aliases) {
    for (auto entry = xapian_.synonyms_begin(key); entry != xapian_.synonyms_end(key); ++entry) {
      const std::string name = *entry;
      const std::string folded = analyzer_.fold(name);
      if (const std::size_t at = folded.find(' ' + beginning_); at != std::string::npos)
        aliases.try_emplace(name, folded.substr(at + 1));
    }
  }

  // Facets that have no aliases hold few values, all of which are looked at.
  void add_values(Field field) {
    const std::string prefix(field_row(field).prefix);
    for (auto term = xapian_.allterms_begin(prefix); term != xapian_.allterms_end(prefix); ++term) {
      const std::string name = (*term).substr(prefix.size());
      if (std::string folded = analyzer_.fold(name); folded.starts_with(beginning_))
        add({name, std::move(folded), field, term.get_termfreq()});
    }
  }

  void add(Completion completion) {
    if (completion.documents > 0)
      found_.values.push_back(std::move(completion));
  }

  Field commonest_type(const std::string& name) const {
    return *std::ranges::max_element(parts_of(Field::Actor), {}, [&](Field type) {
      return xapian_.get_termfreq(term_for(type, name));
    });
  }

  const Xapian::Database& xapian_;
  TextAnalyzer& analyzer_;
  const CompletionRequest& request_;
  std::string beginning_;
  Completions found_;
};

}  // namespace

Completions complete(const Database& database, TextAnalyzer& analyzer,
                     const CompletionRequest& request) {
  return translate_xapian_errors([&] { return Completer(database, analyzer, request).run(); });
}

}  // namespace dossier
