// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/text_analyzer.h"
#include "corpus/text/word_rules.h"

namespace dossier {

/// An entry of a lexicon: "Jordan?" is the name "Jordan", which needs other evidence.
struct MarkedWord {
  std::string_view text;
  bool needs_evidence = false;
};

MarkedWord marked_word(std::string_view item);

/// Folds the words of lexicons as TextAnalyzer::fold does, and much faster for plain ASCII words,
/// of which there are tens of thousands. Not thread-safe.
class LexiconFolder {
 public:
  /// The view is valid until the next call.
  std::string_view fold(std::string_view phrase);

 private:
  void add_word(std::string_view word);

  std::vector<WordPiece> pieces_;
  std::optional<TextAnalyzer> analyzer_;  // made for the first phrase that is not plain
  std::string folded_;
};

}  // namespace dossier
