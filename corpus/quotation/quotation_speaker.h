// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/outlet/text_credits.h"
#include "corpus/text/quoted_passages.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// The tokens [first, end) of a cue; at least one.
struct CueTokens {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// Who speaks in a quoted passage.
struct QuotationSpeaker {
  std::string_view name;  ///< "" for somebody whom the text does not name
  bool is_outlet = false;
  std::optional<CueTokens> cue;  ///< none where the passage only goes on with what was said before
};

/// Tells who speaks in the quoted passages of one text. Views what it was made from.
class QuotationSpeakers {
 public:
  QuotationSpeakers(const AnalyzedText& text, std::span<const QuotedPassage> passages,
                    const TextCredits& credits);

  /// The speaker of passages[i], if somebody is credited with it. Requires that the passages are
  /// asked for one by one in their order, since some are credited by the one before.
  std::optional<QuotationSpeaker> speaker_of(std::size_t i);

  /// Whether passages[i] and the next one are parts of one quotation, with the cue between them:
  /// "Yes," he said, "we will".
  bool is_split_behind(std::size_t i) const;

 private:
  std::optional<QuotationSpeaker> behind(std::size_t i) const;
  std::optional<QuotationSpeaker> before(std::size_t i) const;
  std::optional<QuotationSpeaker> labelled(std::size_t i) const;
  std::optional<QuotationSpeaker> carried_into(std::size_t i) const;
  std::optional<QuotationSpeaker> from_sentence_before(std::size_t i) const;
  std::optional<QuotationSpeaker> opening(std::size_t i) const;
  const Speaker* subject_of(std::size_t sentence) const;
  const Credit* credit_behind(std::size_t i) const;
  const Credit* credit_before(std::size_t i) const;
  QuotationSpeaker by(const Credit& credit, CueTokens cue) const;
  CueTokens cue_behind(std::size_t i, const Credit& credit) const;
  CueTokens cue_before(std::size_t i, const Credit& credit) const;
  std::size_t open_of_next(std::size_t i) const;
  std::size_t paragraph_of(std::size_t token) const;
  std::size_t end_of_paragraph(std::size_t token) const;
  bool is_text(std::size_t token, std::string_view text) const;
  bool ends_with_comma(std::size_t i) const;
  bool ends_sentence(std::size_t token) const;
  bool is_paragraph_of_quotations(std::size_t i) const;
  bool is_whole(std::size_t i) const;
  bool is_statement(std::size_t i) const;

  const AnalyzedText& text_;
  std::span<const Token> tokens_;
  std::span<const QuotedPassage> passages_;
  const Speakers& speakers_;
  std::vector<Credit> credits_;           // those outside the passages, in the order of the text
  std::optional<QuotationSpeaker> last_;  // of the latest passage that had one
  std::size_t last_passage_ = 0;
};

}  // namespace dossier
