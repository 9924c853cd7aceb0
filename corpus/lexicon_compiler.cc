// SPDX-License-Identifier: GPL-2.0-or-later
// Runs when the project is built: writes what the lexicons of actors and outlets say as C++ arrays,
// so that a program has it by being mapped instead of reading forty thousand rows at every start.
#include <cstddef>
#include <exception>
#include <fstream>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/actor/knowledge_loader.h"
#include "corpus/actor/word_class_loader.h"
#include "corpus/outlet/cue_loader.h"
#include "corpus/outlet/outlet_tables.h"

namespace dossier {
namespace {

std::ostream& operator<<(std::ostream& out, TextSlice slice) {
  return out << '{' << slice.begin << ',' << slice.size << '}';
}

std::ostream& operator<<(std::ostream& out, const PhraseNode& node) {
  if (node.key == 0)
    return out << "{}";
  return out << '{' << node.key << "U," << node.value << "U," << node.goes_on << '}';
}

std::ostream& operator<<(std::ostream& out, const WordClassSlot& slot) {
  if (slot.key == 0)
    return out << "{}";
  return out << '{' << slot.key << "U,WordClassSet::from_bits(" << slot.classes.bits() << "U)}";
}

std::ostream& operator<<(std::ostream& out, const ActorEntry& actor) {
  return out << '{' << actor.name << ",ActorType{" << static_cast<unsigned>(actor.type) << "},"
             << actor.country << '}';
}

std::ostream& operator<<(std::ostream& out, const ActorNames& names) {
  return out << '{' << names.actor << ',' << names.list << '}';
}

std::ostream& operator<<(std::ostream& out, const AliasGroup& group) {
  return out << '{' << group.begin << ',' << group.size << '}';
}

std::ostream& operator<<(std::ostream& out, const Alias& alias) {
  return out << '{' << alias.actor << ",AliasKind{" << static_cast<unsigned>(alias.kind) << "},"
             << alias.needs_evidence << ',' << alias.upper_case << ',' << alias.takes_article << ','
             << alias.possessive << '}';
}

std::ostream& operator<<(std::ostream& out, const OutletEntry& outlet) {
  return out << '{' << outlet.name << ',' << outlet.kind << ',' << outlet.country << '}';
}

std::ostream& operator<<(std::ostream& out, const OutletNames& names) {
  return out << '{' << names.outlet << ',' << names.list << '}';
}

std::ostream& operator<<(std::ostream& out, const OutletAlias& alias) {
  return out << '{' << alias.outlet << ',' << alias.needs_cue << ',' << alias.is_name << ','
             << alias.needs_article << ',' << alias.is_acronym << ',' << alias.is_contested << '}';
}

// A generated source that defines one table; its arrays are hidden in it.
class TableFile {
 public:
  TableFile(const std::string& path, std::string_view header) : out_(path) {
    out_.exceptions(std::ios::failbit | std::ios::badbit);
    out_ << "#include <array>\n\n#include \"" << header
         << "\"\n\nnamespace dossier {\nnamespace {\n";
  }

  template <typename T>
  void array(std::string_view type, std::string_view name, std::span<const T> items) {
    constexpr std::size_t kItemsPerLine = 8;
    out_ << "\nconstexpr std::array<" << type << ", " << items.size() << "> " << name << " = {";
    out_ << (items.empty() ? "" : "{");
    for (std::size_t i = 0; i < items.size(); ++i)
      out_ << (i % kItemsPerLine == 0 ? "\n" : "") << items[i] << ',';
    out_ << (items.empty() ? "" : "}") << "};\n";
  }

  void text(std::string_view text) {
    out_ << "\nconstexpr char kBytes[] = R\"lexicon(" << text << ")lexicon\";\n"
         << "constexpr std::string_view kText(kBytes, sizeof kBytes - 1);\n";
  }

  void table(std::string_view type, std::string_view name, std::string_view arrays) {
    out_ << "\n}  // namespace\n\nconstinit const " << type << ' ' << name << arrays
         << ";\n\n}  // namespace dossier\n";
    out_.close();
  }

 private:
  std::ofstream out_;
};

void write_knowledge(const std::string& folder) {
  const KnowledgeStorage storage = lexicon_knowledge();
  const KnowledgeTables tables = storage.tables();
  TableFile file(folder + "/built_in_knowledge.cc", "corpus/actor/knowledge_tables.h");
  file.text(tables.text);
  file.array("ActorEntry", "kActors", tables.actors);
  file.array("ActorNames", "kNames", tables.names);
  file.array("AliasGroup", "kGroups", tables.groups);
  file.array("Alias", "kAliases", tables.aliases);
  file.array("PhraseNode", "kPhrases", tables.phrases);
  file.array("PhraseNode", "kLegalForms", tables.legal_forms);
  file.array("PhraseNode", "kTitles", tables.titles);
  file.array("PhraseNode", "kPlaces", tables.places);
  file.table(
      "KnowledgeTables", "kBuiltInKnowledge",
      "{kText, kActors, kNames, kGroups, kAliases, kPhrases, kLegalForms, kTitles, kPlaces}");
}

void write_word_classes(const std::string& folder) {
  const std::vector<WordClassSlot> slots = word_class_slots(lexicon_word_classes());
  TableFile file(folder + "/built_in_word_classes.cc", "corpus/actor/word_classes.h");
  file.array("WordClassSlot", "kSlots", std::span(slots));
  file.table("std::span<const WordClassSlot>", "kBuiltInWordClasses", "{kSlots}");
}

void write_outlets(const std::string& folder) {
  const OutletStorage storage = lexicon_outlets();
  const OutletTables tables = storage.tables();
  TableFile file(folder + "/built_in_outlets.cc", "corpus/outlet/outlet_tables.h");
  file.text(tables.text);
  file.array("OutletEntry", "kOutletEntries", tables.outlets);
  file.array("OutletNames", "kNames", tables.names);
  file.array("OutletAlias", "kAliases", tables.aliases);
  file.array("PhraseNode", "kPhrases", tables.phrases);
  file.array("PhraseNode", "kHosts", tables.hosts);
  file.array("PhraseNode", "kLabels", tables.labels);
  file.table("OutletTables", "kBuiltInOutlets",
             "{kText, kOutletEntries, kNames, kAliases, kPhrases, kHosts, kLabels}");
}

void write_cues(const std::string& folder) {
  const PhraseTable cues = lexicon_cues();
  TableFile file(folder + "/built_in_cues.cc", "corpus/outlet/cue_lexicon.h");
  file.array("PhraseNode", "kPhrases", cues.nodes());
  file.table("std::span<const PhraseNode>", "kBuiltInCues", "{kPhrases}");
}

}  // namespace
}  // namespace dossier

// usage: lexicon_compiler FOLDER
int main(int count, char** arguments) try {
  if (count != 2) {
    std::cerr << "usage: lexicon_compiler FOLDER\n";
    return 2;
  }
  const std::string folder = arguments[1];
  dossier::write_knowledge(folder);
  dossier::write_word_classes(folder);
  dossier::write_outlets(folder);
  dossier::write_cues(folder);
  return 0;
} catch (const std::exception& failure) {
  std::cerr << "lexicon_compiler: " << failure.what() << '\n';
  return 2;
}
