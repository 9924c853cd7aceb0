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
#include "searcher/match/position_cache.h"
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
  /// The cache is of the same revision of the same database, and outlives this.
  PackedTexts(const Xapian::Database& database, PositionCache& cache);

  /// Goes on to the first document that is at or behind `id`; false if there is none.
  bool move_to(Xapian::docid id);

  /// The document moved to.
  Xapian::docid id() const { return id_; }

  /// Reads the document moved to; what follows is asked of it.
  void read();

  /// Whether the words, each in the document, stand in a row.
  bool has_row(std::span<const std::uint64_t> words);

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
  PositionCache& cache_;
  std::optional<Xapian::ValueIterator> positions_;  // of documents that are not in the cache
  std::optional<Xapian::ValueIterator> quantities_;
  StringMap<Xapian::PostingIterator> postings_;  // of the terms that were asked for
  Xapian::docid id_ = 0;
  std::string_view cached_;               // empty if the cache does not have the document
  std::string packed_;                    // what the cache has no room for
  std::optional<PositionReader> reader_;  // views one of the two
  std::string codes_;                     // of a row, kept for its memory
};

}  // namespace dossier
