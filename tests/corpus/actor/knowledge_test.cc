// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/knowledge.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "corpus/actor/knowledge_loader.h"
#include "corpus/actor/word_class_loader.h"

namespace dossier {
namespace {

// "Jordan country?; Michael Jordan person?"
std::string known_as(const Knowledge& knowledge, std::string_view folded) {
  std::string listed;
  for (const Alias& alias : knowledge.find(folded)) {
    const KnownActor actor = knowledge.actor(alias);
    listed += (listed.empty() ? "" : "; ") + std::string(actor.name) + ' ' +
              std::string(to_string(actor.type)) + (alias.needs_evidence ? "?" : "");
  }
  return listed;
}

}  // namespace

TEST_CASE("knowledge: the tables in the program are those of the lexicons") {
  const KnowledgeStorage storage = lexicon_knowledge();
  const KnowledgeTables tables = storage.tables();
  CHECK(tables.text == kBuiltInKnowledge.text);
  CHECK(tables.actors.size() == kBuiltInKnowledge.actors.size());
  CHECK(tables.aliases.size() == kBuiltInKnowledge.aliases.size());
  CHECK(std::ranges::equal(tables.phrases, kBuiltInKnowledge.phrases, {}, &PhraseNode::key,
                           &PhraseNode::key));
  CHECK(std::ranges::equal(word_class_slots(lexicon_word_classes()), kBuiltInWordClasses, {},
                           &WordClassSlot::key, &WordClassSlot::key));
}

TEST_CASE("knowledge: an added name joins, replaces or shares the known ones") {
  struct Row {
    std::string_view added, folded, known;
  };
  for (const Row& row : {
           Row{"", "jordan", "Jordan country?"},
           Row{"Jordan Mills\torganization\tJordan?\n", "jordan",
               "Jordan Mills organization?; Jordan country?"},
           Row{"Jordan Mills\torganization\tJordan\n", "jordan", "Jordan Mills organization"},
           Row{"Kenya Mills\torganization\tKenya?\n", "kenya",
               "Kenya country; Kenya Mills organization?"},
           Row{"Wagner Group\torganization\tThe Band\n", "wagner group",
               "Wagner Group organization"},
           Row{"NATO\tarmed_group\tThe Saltmere Pact\n", "north atlantic treaty organization",
               "NATO armed_group"},
           Row{"NATO\tarmed_group\tThe Saltmere Pact\n", "saltmere pact", "NATO armed_group"},
       }) {
    CAPTURE(row.added);
    CAPTURE(row.folded);
    CHECK(known_as(Knowledge(row.added), row.folded) == row.known);
  }
}

TEST_CASE("knowledge: actors have the country of their row, of a user's table too") {
  const Knowledge knowledge("Kenya Mills\torganization\t\tKenya\nOld Mills\torganization\n");
  const auto country_of = [&](std::string_view folded) {
    const auto country = knowledge.actor(knowledge.find(folded).front()).country;
    return country ? knowledge.actor(*country).name : "";
  };
  CHECK(country_of("kenya") == "Kenya");
  CHECK(country_of("us treasury") == "United States");
  CHECK(country_of("united nations") == "");
  CHECK(country_of("kenya mills") == "Kenya");
  CHECK(country_of("old mills") == "");
}

}  // namespace dossier
