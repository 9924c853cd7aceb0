// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "corpus/text/text_analyzer.h"

namespace dossier {

/// An entry of a lexicon: "Jordan?" is the name "Jordan", which needs other evidence.
struct MarkedWord {
  std::string_view text;
  bool needs_evidence = false;
};

MarkedWord marked_word(std::string_view item);

/// Folds the words of lexicons as TextAnalyzer::fold does, and much faster for scripts that write
/// blanks between words: there are tens of thousands, and every start reads them. Not thread-safe.
class LexiconFolder {
 public:
  /// The view is valid until the next call.
  std::string_view fold(std::string_view phrase);

 private:
  std::optional<TextAnalyzer> analyzer_;  // made for the first phrase of another script
  std::string folded_;
};

}  // namespace dossier
