// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/text/token.h"

namespace dossier {

/// A slot of a PhraseTable: a phrase or the beginning of one.
struct PhraseNode {
  static constexpr std::uint32_t kNoValue = UINT32_MAX;

  std::uint64_t key = 0;  ///< hash of the words so far; 0 marks an empty slot
  std::uint32_t value = kNoValue;
  bool goes_on = false;  ///< a longer phrase begins so
};

/// Phrases of one or more words, each with a number that its owner gives it: the look-up behind
/// every lexicon. Compares folded words, so letter case and diacritics do not matter; hyphens,
/// possessive endings and & in the text are passed over. Filled once, then safe to read from many
/// threads.
class PhraseTable {
 public:
  PhraseTable() = default;

  /// Views the nodes of a table that was filled before, which must outlive this one.
  explicit PhraseTable(std::span<const PhraseNode> filled) : nodes_(filled) {}

  PhraseTable(PhraseTable&&) noexcept = default;
  PhraseTable& operator=(PhraseTable&&) noexcept = default;
  PhraseTable(const PhraseTable&) = delete;
  PhraseTable& operator=(const PhraseTable&) = delete;
  ~PhraseTable() = default;

  struct Match {
    std::size_t end_token = 0;  ///< behind the phrase's last token
    std::uint32_t value = 0;
  };

  /// Adds `folded`: words as TextAnalyzer::fold gives them, joined by single blanks. A phrase added
  /// twice keeps the first value, which is what is given back; an empty one is passed over.
  std::uint32_t add(std::string_view folded, std::uint32_t value);

  /// Adds `folded`, or gives it another value.
  void set(std::string_view folded, std::uint32_t value);

  /// Makes room for that many beginnings of phrases, so that filling the table need not move it.
  void reserve(std::size_t beginnings);

  /// The longest phrase that begins at tokens[at], if any. Does not look beyond `tokens`, so give
  /// it one sentence. Requires at < tokens.size().
  std::optional<Match> longest_match(std::span<const Token> tokens, std::size_t at) const;

  /// The value of exactly this phrase.
  std::optional<std::uint32_t> find(std::string_view folded) const;

  /// Its slots, a power of two of them or none; for the constructor that views them.
  std::span<const PhraseNode> nodes() const { return nodes_; }

 private:
  PhraseNode* last_node(std::string_view folded);
  PhraseNode& insert(std::uint64_t key);
  const PhraseNode* node(std::uint64_t key) const;
  std::size_t slot_of(std::uint64_t key) const;

  // Every phrase and every beginning of one, so that a look-up walks word by word. Open addressing
  // by 64-bit hashes alone, without an allocation a phrase.
  std::span<const PhraseNode> nodes_;
  std::vector<PhraseNode> own_;  // what nodes_ views, once a phrase was added
  std::size_t used_ = 0;         // of own_
};

}  // namespace dossier
