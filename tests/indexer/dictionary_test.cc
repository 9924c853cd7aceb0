// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dictionary.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <xapian.h>

#include "tests/support/logical_dump.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::vector<CountedTerm> words(const std::vector<std::string>& folded) {
  std::vector<CountedTerm> words;
  for (const std::string& word : folded)
    words.push_back({word, 1});
  return words;
}

std::vector<std::string> written(const Dictionary& dictionary) {
  const TemporaryFolder folder;
  Xapian::WritableDatabase database(folder / "database", Xapian::DB_CREATE);
  dictionary.write_to(database);
  database.commit();
  return dump_synonyms(database);
}

}  // namespace

TEST_CASE("dictionary: words are kept under their stems, but a stem not under itself") {
  Dictionary dictionary;
  dictionary.add_words("en", words({"boats", "and", "a", "boat", "the", "boating", "1990s"}));
  dictionary.add_words("", words({"ships"}));
  dictionary.add_words("zh", words({"vessels"}));
  CHECK(written(dictionary) == std::vector<std::string>{"stem:en:boat = boating | boats"});
}

TEST_CASE("dictionary: languages do not mix") {
  Dictionary dictionary;
  dictionary.add_words("en", words({"boats"}));
  dictionary.add_words("es", words({"salidas"}));
  CHECK(written(dictionary) ==
        std::vector<std::string>{"stem:en:boat = boats", "stem:es:sal = salidas"});
}

TEST_CASE("dictionary: a name is found whole, by alias and by each of its words") {
  Dictionary dictionary;
  dictionary.add_name(Field::Actor, "Nicolás Maduro", "nicolas maduro", "nicolas maduro");
  dictionary.add_name(Field::Actor, "Nicolás Maduro", "nicolas maduro", "maduro");
  dictionary.add_name(Field::Actor, "Nicolás Maduro", "nicolas maduro", "venezuelan leader");
  CHECK(written(dictionary) ==
        std::vector<std::string>{"name-is:actor:maduro = Nicolás Maduro",
                                 "name-is:actor:nicolas maduro = Nicolás Maduro",
                                 "name-is:actor:venezuelan leader = Nicolás Maduro",
                                 "name-word:actor:maduro = Nicolás Maduro",
                                 "name-word:actor:nicolas = Nicolás Maduro"});
}

TEST_CASE("dictionary: what is merged is what was noted apart") {
  Dictionary one;
  one.add_name(Field::Outlet, "Saltmere Review", "saltmere review", "review");
  Dictionary other;
  other.add_name(Field::Outlet, "Quillport Review", "quillport review", "review");
  one.merge(other);
  CHECK(written(one) ==
        std::vector<std::string>{"name-is:outlet:review = Quillport Review | Saltmere Review"});
}

TEST_CASE("dictionary: parts of several are together what all note") {
  std::vector<Dictionary> dictionaries(2);
  dictionaries[0].add_words("en", words({"boats", "sailing", "skies", "quarrels"}));
  dictionaries[0].add_name(Field::Outlet, "Saltmere Review", "saltmere review", "review");
  dictionaries[1].add_words("en", words({"boating", "boats"}));
  dictionaries[1].add_name(Field::Outlet, "Quillport Review", "quillport review", "review");
  const TemporaryFolder folder;
  Xapian::WritableDatabase database(folder / "database", Xapian::DB_CREATE);
  for (const std::size_t part : {0U, 1U, 2U})
    Dictionary::write_part(dictionaries, {part, 3}, database);
  database.commit();
  CHECK(dump_synonyms(database) ==
        std::vector<std::string>{"name-is:outlet:review = Quillport Review | Saltmere Review",
                                 "stem:en:boat = boating | boats", "stem:en:quarrel = quarrels",
                                 "stem:en:sail = sailing", "stem:en:sky = skies"});
}

TEST_CASE("dictionary: what Xapian cannot take as a key is left out") {
  Dictionary dictionary;
  const std::string word = std::string(250, 'x') + "s";
  dictionary.add_words("en", words({word}));
  dictionary.add_name(Field::Actor, word, word, word);
  CHECK(written(dictionary).empty());
}

}  // namespace dossier
