// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quotation/quotation_finder.h"

#include <optional>
#include <string>

#include "corpus/quotation/quotation_speaker.h"

namespace dossier {
namespace {

// From the first to the last token of a passage.
ByteSpan span_of(const AnalyzedText& text, const QuotedPassage& passage) {
  return {text.tokens()[passage.first_token].span.begin,
          text.tokens()[passage.end_token - 1].span.end};
}

ByteSpan span_of(const AnalyzedText& text, const CueTokens& cue) {
  return {text.tokens()[cue.first].span.begin, text.tokens()[cue.end - 1].span.end};
}

}  // namespace

std::vector<Quotation> find_quotations(const AnalyzedText& text,
                                       std::span<const QuotedPassage> passages,
                                       const TextCredits& credits) {
  std::vector<Quotation> quotations;
  QuotationSpeakers speakers(text, passages, credits);
  bool goes_on = false;
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const ByteSpan span = span_of(text, passages[i]);
    if (goes_on) {
      Quotation& whole = quotations.back();
      whole.gaps.push_back({whole.span.end, span.begin});
      whole.span.end = span.end;
    } else {
      quotations.push_back({.span = span,
                            .gaps = {},
                            .speaker = {},
                            .is_by_outlet = false,
                            .cue = {},
                            .scope = text.scope_of(text.tokens()[passages[i].first_token])});
    }
    Quotation& quotation = quotations.back();
    if (const std::optional<QuotationSpeaker> said = speakers.speaker_of(i);
        said && quotation.speaker.empty()) {
      const Outlet* outlet = credits.outlet_named(said->name);
      quotation.speaker = outlet != nullptr ? outlet->name : std::string(said->name);
      quotation.is_by_outlet = said->is_outlet || outlet != nullptr;
      if (said->cue)
        quotation.cue = span_of(text, *said->cue);
    }
    goes_on = passages[i].goes_on || speakers.is_split_behind(i);
  }
  return quotations;
}

}  // namespace dossier
