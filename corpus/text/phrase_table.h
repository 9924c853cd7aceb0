// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

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
  /// twice keeps the first value; an empty one is passed over.
  void add(std::string_view folded, std::uint32_t value);

  /// The longest phrase that begins at tokens[at], if any. Does not look beyond `tokens`, so give
  /// it one sentence. Requires at < tokens.size().
  std::optional<Match> longest_match(std::span<const Token> tokens, std::size_t at) const;

  /// The value of exactly this phrase.
  std::optional<std::uint32_t> find(std::string_view folded) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const {
      return std::hash<std::string_view>{}(key);
    }
  };
  static constexpr std::uint32_t kNone = UINT32_MAX;
  struct Node {
    std::uint32_t value = kNone;
    bool goes_on = false;
  };
  const Node* node(std::string_view prefix) const;

  // Every phrase and every beginning of one, so that a look-up walks word by word.
  std::unordered_map<std::string, Node, Hash, std::equal_to<>> nodes_;
};

}  // namespace dossier
