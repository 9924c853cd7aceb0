// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "corpus/position_codec.h"
#include "corpus/text/string_map.h"
#include "searcher/match/match_text.h"
#include "searcher/query/quantity_condition.h"

namespace dossier {

/// A term of the index together with what its positions are looked up by.
struct PackedTerm {
  std::string term;        ///< with its prefix
  std::uint64_t hash = 0;  ///< position_hash of the term; of a title's word without the prefix
};

/// Which words of a document count: those of title and text, or of one of them.
enum class WordRegion : std::uint8_t { Everywhere, Title };

/// The documents of one database as their packed positions show them, one at a time and in rising
/// order. Stretches found here have no spans. Not thread-safe. Throws Error{DatabaseDamaged} where
/// a document's values cannot be read.
class PackedTexts {
 public:
  explicit PackedTexts(const Xapian::Database& database);

  /// Goes on to the first document that is at or behind `id`; false if there is none.
  bool move_to(Xapian::docid id);

  /// The document moved to.
  Xapian::docid id() const { return positions_.get_docid(); }

  /// Reads the document moved to; what follows is asked of it.
  void read();

  /// Whether the words, each in the document, stand in a row.
  bool has_row(std::span<const std::uint64_t> words) const;

  /// Where words in a row stand, each one of its alternatives.
  std::vector<Stretch> find_row(std::span<const std::vector<PackedTerm>> row, WordRegion region);

  /// Where anyone of these names is mentioned.
  std::vector<Stretch> find_mentions(std::span<const PackedTerm> names);

  /// Where the figures stand that meet the condition.
  std::vector<Stretch> find_figures(const QuantityCondition& condition);

 private:
  bool has(const PackedTerm& term);
  std::vector<std::uint32_t> positions_of(std::span<const PackedTerm> alternatives);

  Xapian::Database database_;
  Xapian::ValueIterator positions_;
  Xapian::ValueIterator quantities_;
  StringMap<Xapian::PostingIterator> postings_;  // of the terms that were asked for
  std::string packed_;
  std::optional<PositionReader> reader_;  // views `packed_`
};

}  // namespace dossier
