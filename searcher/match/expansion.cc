// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/expansion.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <tuple>
#include <utility>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/text/characters.h"
#include "corpus/text/fold.h"
#include "corpus/text/stemmer.h"
#include "corpus/xapian_error.h"
#include "searcher/query/edit_distance.h"

namespace dossier {
namespace {

void sort_and_unique(std::vector<std::string>& words) {
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

std::vector<std::string> synonyms(const Xapian::Database& database, const std::string& key) {
  return {database.synonyms_begin(key), database.synonyms_end(key)};
}

std::string name_key(std::string_view kind, Field base, std::string_view folded) {
  std::string key(kind);
  key += field_row(base).name;
  key += ':';
  key += folded;
  return key;
}

// Calls `take` with each term below `prefix`, without it. Terms of other prefixes begin with a
// capital, words never do.
template <typename Take>
void for_each_term(const Xapian::Database& database, const std::string& prefix,
                   std::string_view begins_with, Take take) {
  const std::string from = prefix + std::string(begins_with);
  for (auto term = database.allterms_begin(from); term != database.allterms_end(from);) {
    const std::string found = *term;
    if (prefix.empty() && is_ascii_upper(found.front())) {
      term.skip_to(std::string(1, static_cast<char>('Z' + 1)));
      continue;
    }
    take(std::string_view(found).substr(prefix.size()));
    ++term;
  }
}

std::string literal_beginning(std::string_view pattern) {
  return std::string(pattern.substr(0, pattern.find_first_of("*?\\")));
}

// Folds what stands between the wildcards, so that they survive.
std::string fold_pattern(std::string_view pattern) {
  std::string folded;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= pattern.size(); ++i) {
    if (i < pattern.size() && pattern[i] != '*' && pattern[i] != '?' && pattern[i] != '\\')
      continue;
    folded += fold_word(pattern.substr(begin, i - begin));
    if (i < pattern.size())
      folded += pattern[i];
    begin = i + 1;
  }
  return folded;
}

std::string_view prefix_of(const std::optional<Field>& field) {
  return field ? field_row(*field).prefix : std::string_view();
}

bool contains_words(std::string_view name, std::string_view words) {
  const std::string padded = " " + std::string(name) + " ";
  return padded.find(" " + std::string(words) + " ") != std::string::npos;
}

// "harbor*" is to find "the harbor ledger" too.
bool matches_from_a_word(std::string_view name, std::string_view pattern) {
  while (!matches_pattern(name, pattern)) {
    const std::size_t blank = name.find(' ');
    if (blank == std::string_view::npos)
      return false;
    name.remove_prefix(blank + 1);
  }
  return true;
}

bool differ_in_size_at_most(std::string_view a, std::string_view b, std::size_t most) {
  return (a.size() < b.size() ? b.size() - a.size() : a.size() - b.size()) <= most;
}

// What was found near a spelling.
struct Nearness {
  std::size_t edits = 0;
  std::size_t documents = 0;
  std::string found;
};

// The nearest first, then the most frequent, each once; what no document has is left out.
std::vector<std::string> in_order(std::vector<Nearness> near) {
  std::ranges::sort(near, [](const Nearness& a, const Nearness& b) {
    return std::tuple(a.edits, b.documents, a.found) < std::tuple(b.edits, a.documents, b.found);
  });
  std::vector<std::string> found;
  for (Nearness& each : near)
    if (each.documents > 0 && std::ranges::find(found, each.found) == found.end())
      found.push_back(std::move(each.found));
  return found;
}

Field base_of(Field field) {
  for (const Field base : {Field::Outlet, Field::Actor})
    if (std::ranges::find(parts_of(base), field) != parts_of(base).end())
      return base;
  return field;
}

}  // namespace

bool matches_pattern(std::string_view word, std::string_view pattern) {
  std::size_t w = 0;
  std::size_t p = 0;
  std::size_t star = std::string_view::npos;
  std::size_t star_word = 0;
  const auto next_character = [&](std::size_t at) {
    for (++at; at < word.size() && is_utf8_continuation(word[at]);)
      ++at;
    return at;
  };
  while (w < word.size()) {
    const bool escaped = p + 1 < pattern.size() && pattern[p] == '\\';
    if (!escaped && p < pattern.size() && pattern[p] == '*') {
      star = p++;
      star_word = w;
    } else if (!escaped && p < pattern.size() && pattern[p] == '?') {
      ++p;
      w = next_character(w);
    } else if (p < pattern.size() && pattern[p + (escaped ? 1 : 0)] == word[w]) {
      p += escaped ? 2 : 1;
      ++w;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      w = ++star_word;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

WordAlternatives Expander::words(const WordQuery& word) const {
  const std::string_view prefix = prefix_of(word.field);
  return translate_xapian_errors([&]() -> WordAlternatives {
    if (word.match == WordMatch::Pattern)
      return {words_like(fold_pattern(word.text), prefix)};
    WordAlternatives alternatives;
    const AnalyzedText analyzed = analyzer_.analyze(word.text);
    for (const Token& token : analyzed.tokens()) {
      if (!token.is_term())
        continue;
      const std::string term(token.folded);
      if (word.match == WordMatch::Typo)
        alternatives.push_back(words_near(term, word.max_edits, prefix));
      else
        alternatives.push_back({term});
    }
    if (word.match == WordMatch::Stemmed && alternatives.size() == 1)
      alternatives.front() = stem_family(alternatives.front().front());
    return alternatives;
  });
}

std::vector<std::string> Expander::stem_family(const std::string& word) const {
  std::vector<std::string> family{word};
  for (const std::string& language : database_.languages()) {
    const Stemmer stemmer(language);
    if (!stemmer.knows_language())
      continue;
    const std::string stem = stemmer.stem(word);
    const std::string key = std::string(kStemKeyPrefix) + language + ':' + stem;
    std::ranges::move(synonyms(database_.xapian(), key), std::back_inserter(family));
    if (database_.xapian().term_exists(stem))
      family.push_back(stem);
  }
  sort_and_unique(family);
  return family;
}

std::vector<std::string> Expander::words_like(const std::string& pattern,
                                              std::string_view prefix) const {
  std::vector<std::string> words;
  for_each_term(database_.xapian(), std::string(prefix), literal_beginning(pattern),
                [&](std::string_view term) {
                  if (matches_pattern(term, pattern))
                    words.emplace_back(term);
                });
  return words;
}

std::vector<std::string> Expander::words_near(const std::string& word, std::size_t max_edits,
                                              std::string_view prefix) const {
  std::vector<std::string> words;
  for_each_term(database_.xapian(), std::string(prefix), {}, [&](std::string_view term) {
    if (differ_in_size_at_most(term, word, max_edits) && edit_distance(term, word) <= max_edits)
      words.emplace_back(term);
  });
  return words;
}

std::vector<std::string> Expander::names(const FieldQuery& query) const {
  return translate_xapian_errors([&]() -> std::vector<std::string> {
    if (query.match == ValueMatch::Any)
      return {};
    if (query.match == ValueMatch::Pattern)
      return names_like(query);
    if (query.match == ValueMatch::Exact)
      return {query.value};
    const Field base = base_of(query.field);
    if (base != Field::Outlet && base != Field::Actor)
      return {query.value};
    std::vector<std::string> names = names_of(base, analyzer_.fold(query.value));
    if (query.field != base)
      std::erase_if(names, [&](const std::string& name) {
        return !database_.xapian().term_exists(term_for(query.field, name));
      });
    return names;
  });
}

std::size_t Expander::documents_with(std::string_view word,
                                     const std::optional<Field>& field) const {
  return translate_xapian_errors([&] {
    return database_.xapian().get_termfreq(field ? term_for(*field, word) : std::string(word));
  });
}

std::vector<std::string> Expander::nearest_words(const WordQuery& word,
                                                 std::size_t max_edits) const {
  WordQuery typo = word;
  typo.match = WordMatch::Typo;
  typo.max_edits = max_edits;
  const WordAlternatives found = words(typo);
  if (found.size() != 1)
    return {};
  const std::string folded = analyzer_.fold(word.text);
  std::vector<Nearness> near;
  for (const std::string& candidate : found.front())
    near.push_back(
        {edit_distance(folded, candidate), documents_with(candidate, word.field), candidate});
  return in_order(std::move(near));
}

std::vector<std::string> Expander::nearest_names(const FieldQuery& query,
                                                 std::size_t max_edits) const {
  const Field base = base_of(query.field);
  const std::string folded = analyzer_.fold(query.value);
  return translate_xapian_errors([&] {
    std::vector<Nearness> near;
    for (const std::string_view kind : {kNameAliasKeyPrefix, kNameWordKeyPrefix}) {
      const std::string prefix = name_key(kind, base, "");
      const Xapian::Database& xapian = database_.xapian();
      for (auto key = xapian.synonym_keys_begin(prefix); key != xapian.synonym_keys_end(prefix);
           ++key) {
        const std::string called = (*key).substr(prefix.size());
        if (!differ_in_size_at_most(called, folded, max_edits))
          continue;
        const std::size_t edits = edit_distance(folded, called);
        if (edits <= max_edits)
          for (std::string& name : synonyms(xapian, *key))
            near.push_back({edits, documents_with(name, query.field), std::move(name)});
      }
    }
    return in_order(std::move(near));
  });
}

// Names that are called so somewhere, and names that hold these words side by side.
std::vector<std::string> Expander::names_of(Field base, const std::string& folded) const {
  std::vector<std::string> names =
      synonyms(database_.xapian(), name_key(kNameAliasKeyPrefix, base, folded));
  const std::string first_word = folded.substr(0, folded.find(' '));
  for (std::string& name :
       synonyms(database_.xapian(), name_key(kNameWordKeyPrefix, base, first_word)))
    if (contains_words(analyzer_.fold(name), folded))
      names.push_back(std::move(name));
  sort_and_unique(names);
  std::erase_if(names, [&](const std::string& name) {
    return !database_.xapian().term_exists(term_for(base, name));
  });
  return names;
}

std::vector<std::string> Expander::names_like(const FieldQuery& query) const {
  std::string pattern = fold_pattern(query.value);
  std::ranges::replace(pattern, '-', ' ');  // as names fold
  std::vector<std::string> names;
  for_each_term(database_.xapian(), std::string(field_row(query.field).prefix), {},
                [&](std::string_view name) {
                  if (matches_from_a_word(analyzer_.fold(name), pattern))
                    names.emplace_back(name);
                });
  return names;
}

WordAlternatives Expander::path_components(std::string_view path) const {
  const std::string_view prefix = field_row(Field::Path).prefix;
  WordAlternatives components;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view component = path.substr(begin, end - begin);
    if (component.find_first_of("*?") != std::string_view::npos)
      components.push_back(words_like(fold_pattern(component), prefix));
    else if (std::string folded = analyzer_.fold(component); !folded.empty())
      components.push_back({std::move(folded)});
    begin = end + 1;
  }
  return components;
}

}  // namespace dossier
