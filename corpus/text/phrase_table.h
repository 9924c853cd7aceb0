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

/// Phrases of one or more words, each with a number that its owner gives it: the look-up behind
/// every lexicon. Compares folded words, so letter case and diacritics do not matter; hyphens,
/// possessive endings and & in the text are passed over. Filled once, then safe to read from many
/// threads.
class PhraseTable {
 public:
  struct Match {
    std::size_t end_token = 0;  ///< behind the phrase's last token
    std::uint32_t value = 0;
  };

  /// Adds `folded`: words as TextAnalyzer::fold gives them, joined by single blanks. A phrase added
  /// twice keeps the first value, which is what is given back; an empty one is passed over.
  std::uint32_t add(std::string_view folded, std::uint32_t value);

  /// Makes room for that many beginnings of phrases, so that filling the table need not move it.
  void reserve(std::size_t beginnings);

  /// The longest phrase that begins at tokens[at], if any. Does not look beyond `tokens`, so give
  /// it one sentence. Requires at < tokens.size().
  std::optional<Match> longest_match(std::span<const Token> tokens, std::size_t at) const;

  /// The value of exactly this phrase.
  std::optional<std::uint32_t> find(std::string_view folded) const;

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;
  struct Node {
    std::uint64_t key = 0;  ///< hash of the words so far; 0 marks an empty slot
    std::uint32_t value = kNone;
    bool goes_on = false;
  };
  Node& insert(std::uint64_t key);
  const Node* node(std::uint64_t key) const;
  std::size_t slot_of(std::uint64_t key) const;

  // Every phrase and every beginning of one, so that a look-up walks word by word. Open addressing
  // by 64-bit hashes alone: among a million phrases two share one with a chance of 1 in 10^7, and
  // start-up fills the table without an allocation a phrase.
  std::vector<Node> nodes_;
  std::size_t used_ = 0;
};

}  // namespace dossier
