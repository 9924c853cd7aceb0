// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/phrase_table.h"
#include "corpus/text/text_slice.h"

namespace dossier {

/// An outlet in OutletTables; see KnownOutlet.
struct OutletEntry {
  TextSlice name;
  TextSlice kind;
  TextSlice country;
};

/// A name by which an outlet is called.
struct OutletAlias {
  std::uint32_t outlet = 0;
  bool needs_cue = false;
  bool is_name = false;  ///< the outlet's own, not another name for it
  bool needs_article = false;
  bool is_acronym = false;    ///< counts in capitals only: "AP", "TIME"
  bool is_contested = false;  ///< doubtful, and of several outlets
};

/// A cell that lists other names of an outlet.
struct OutletNames {
  std::uint32_t outlet = 0;
  TextSlice list;
};

/// What is known about outlets, as flat arrays without a pointer, so that a program has them by
/// mapping them. Views what OutletStorage or the program itself holds.
struct OutletTables {
  std::string_view text;  ///< which all slices are of
  std::span<const OutletEntry> outlets;
  std::span<const OutletNames> names;
  std::span<const OutletAlias> aliases;
  std::span<const PhraseNode> phrases;  ///< names, to indices of `aliases`
  std::span<const PhraseNode> hosts;    ///< whole hosts, to outlets
  std::span<const PhraseNode> labels;   ///< "bbc" of "bbc.*", to outlets
};

/// The tables of lexicon/outlets.tsv; lexicon_compiler makes them at build time.
extern const OutletTables kBuiltInOutlets;

/// The same tables while they grow.
class OutletStorage {
 public:
  OutletStorage() = default;

  /// Copies `tables`, whose names a table added later may claim; its phrase tables must outlive the
  /// object.
  explicit OutletStorage(const OutletTables& tables);

  /// Adds a table in which first_outlet_fault finds none.
  void add(std::string_view tsv);

  OutletTables tables() const;

 private:
  struct Row;
  std::uint32_t add_outlet(const Row& row);
  void add_alias(std::string_view written, OutletAlias alias);
  void add_domain(std::string_view domain, std::uint32_t outlet);
  void claim(PhraseTable& table, std::string_view key, std::uint32_t value);

  std::string text_;
  std::vector<OutletEntry> outlets_;
  std::vector<OutletNames> names_;
  std::vector<OutletAlias> aliases_;
  PhraseTable phrases_;
  PhraseTable hosts_;
  PhraseTable labels_;
  std::size_t known_aliases_ = 0;  // the copied ones, which a new name takes the place of
  std::size_t known_outlets_ = 0;
};

/// The tables of lexicon/outlets.tsv. Takes some milliseconds: for lexicon_compiler.
OutletStorage lexicon_outlets();

/// The name as the tables have it: without "The" before it.
std::string_view outlet_without_article(std::string_view name);

}  // namespace dossier
