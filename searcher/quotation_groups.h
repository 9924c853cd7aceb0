// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "corpus/text/text_analyzer.h"

namespace dossier {

/// A quotation as it is compared with others: hashes of its folded words, so that punctuation,
/// letter case and quotation marks do not count.
struct QuotationWords {
  /// Behind an ellipsis or a bracket, where an editor left out or put in words.
  static constexpr std::uint64_t kOmission = 0;

  std::vector<std::uint64_t> words;
  std::string speaker;  ///< "" for none that is named

  /// The number of its words, omissions left out.
  std::size_t count() const;
};

/// The words of `text`, which is a quotation's alone.
std::vector<std::uint64_t> comparable_words(const AnalyzedText& text);

/// For each quotation the index of the one that stands for all of its wordings, its own included:
/// the longest, of equally long ones the first. A shorter one joins a longer that has nearly all
/// its sequences of three words, an edit or an omission here and there apart; one of fewer than
/// eight words only if no other speaker is named, one of fewer than five only word by word.
/// Joins nothing to two others. About linear: sequences that very many quotations share are not
/// looked up.
std::vector<std::size_t> group_quotations(std::span<const QuotationWords> quotations);

}  // namespace dossier
