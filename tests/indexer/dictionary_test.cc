// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dictionary.h"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <xapian.h>

#include "tests/support/logical_dump.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::vector<std::string> written(const Dictionary& dictionary) {
  const TemporaryFolder folder;
  Xapian::WritableDatabase database(folder / "database", Xapian::DB_CREATE);
  dictionary.write_to(database);
  database.commit();
  return dump_synonyms(database);
}

}  // namespace

TEST_CASE("dictionary: words are kept under their stems, but a stem not under itself") {
  TextAnalyzer analyzer;
  Dictionary dictionary;
  dictionary.add_words("en", analyzer.analyze("Boats and a boat; the boating, 1990s."));
  dictionary.add_words("", analyzer.analyze("ships"));
  dictionary.add_words("zh", analyzer.analyze("vessels"));
  CHECK(written(dictionary) == std::vector<std::string>{"stem:en:boat = boating | boats"});
}

TEST_CASE("dictionary: languages do not mix") {
  TextAnalyzer analyzer;
  Dictionary dictionary;
  dictionary.add_words("en", analyzer.analyze("boats"));
  dictionary.add_words("es", analyzer.analyze("salidas"));
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
  one.merge(std::move(other));
  CHECK(written(one) ==
        std::vector<std::string>{"name-is:outlet:review = Quillport Review | Saltmere Review"});
}

TEST_CASE("dictionary: what Xapian cannot take as a key is left out") {
  TextAnalyzer analyzer;
  Dictionary dictionary;
  const std::string word = std::string(250, 'x') + "s";
  dictionary.add_words("en", analyzer.analyze(word));
  dictionary.add_name(Field::Actor, word, word, word);
  CHECK(written(dictionary).empty());
}

}  // namespace dossier
