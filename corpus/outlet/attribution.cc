// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/attribution.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/outlet/credits.h"

namespace dossier {
namespace {

// The sentence behind the lede, where a headline or two stand before that.
constexpr std::size_t kLastOfLede = 3;

// Whether the sentence begins inside a quotation, or with one.
std::vector<bool> quoted_sentences(const AnalyzedText& text,
                                   std::span<const QuotedPassage> passages) {
  std::vector<bool> quoted(text.sentences().size(), false);
  for (const QuotedPassage& passage : passages) {
    const std::size_t last = text.tokens()[passage.end_token - 1].sentence;
    for (std::size_t i = text.tokens()[passage.open_token].sentence; i <= last; ++i)
      if (passage.open_token <= text.sentences()[i].first_token)
        quoted[i] = true;
  }
  return quoted;
}

bool is_list_item(const Token& first) {
  return first.text == "\u2022" || first.text == "-" || first.text == "*" || first.text == "\u2013";
}

class Attributor {
 public:
  Attributor(const AnalyzedText& text, const TextCredits& credits,
             std::span<const QuotedPassage> passages)
      : text_(text), credits_(credits.by_sentence()), quoted_(quoted_sentences(text, passages)) {
    for (std::vector<Credit>& of_sentence : credits_) {
      has_speaker_.push_back(!of_sentence.empty());
      std::erase_if(of_sentence, [](const Credit& credit) { return credit.is_for_quotations; });
    }
  }

  std::string_view source_at(std::size_t token) const {
    const std::size_t sentence = text_.tokens()[token].sentence;
    const auto& credits = credits_[sentence];
    if (!credits.empty())
      return source_among(credits, token);
    return source_carried_into(sentence);
  }

 private:
  // The last credit before the token whose words follow it, else the first behind it whose words
  // stand before. A clause inside another gives way to either where it may have ended.
  static std::string_view source_among(const std::vector<Credit>& credits, std::size_t token) {
    std::string_view source;
    std::string_view inner;
    for (const Credit& credit : credits) {
      if (credit.first_token > token && !credit.leads)
        return source.empty() ? credit.source : source;
      if (credit.first_token > token || !credit.leads)
        continue;
      if (token < credit.reach.end)
        source = credit.source;
      else if (!credit.reach.is_sure)
        inner = credit.source;
    }
    return source.empty() ? inner : source;
  }

  std::string_view source_carried_into(std::size_t sentence) const {
    if (sentence == 0)
      return {};
    if (quoted_[sentence] && is_same_paragraph(sentence - 1, sentence))
      return last_source_until(sentence - 1);
    if (const auto source = source_of_list(sentence); !source.empty())
      return source;
    // "..., reports UNB." at the end of the lede credits what follows it, too.
    const auto& before = credits_[sentence - 1];
    if (sentence <= kLastOfLede && !has_speaker_[sentence] && !before.empty() &&
        before.back().is_outlet && !before.back().leads)
      return before.back().source;
    return {};
  }

  bool is_same_paragraph(std::size_t a, std::size_t b) const {
    return text_.sentences()[a].paragraph == text_.sentences()[b].paragraph;
  }

  // Of the paragraph's sentences up to this one.
  std::string_view last_source_until(std::size_t sentence) const {
    for (std::size_t i = sentence + 1; i-- > 0 && is_same_paragraph(i, sentence);)
      if (!credits_[i].empty())
        return credits_[i].back().source;
    return {};
  }

  // Who said the sentence with a colon that the list begins with.
  std::string_view source_of_list(std::size_t sentence) const {
    std::size_t head = sentence;
    while (head > 0 && is_list_item(text_.tokens_of(text_.sentences()[head]).front()))
      --head;
    if (head == sentence || text_.tokens_of(text_.sentences()[head]).back().text != ":" ||
        credits_[head].empty())
      return {};
    return credits_[head].back().source;
  }

  const AnalyzedText& text_;
  std::vector<std::vector<Credit>> credits_;
  std::vector<bool> has_speaker_;  // by sentence: even one who is credited with quotations alone
  std::vector<bool> quoted_;
};

}  // namespace

void attribute_quantities(const AnalyzedText& text, const TextCredits& credits,
                          std::span<const QuotedPassage> passages, std::span<Quantity> quantities) {
  if (quantities.empty() || credits.by_sentence().empty())
    return;
  const Attributor attributor(text, credits, passages);
  for (Quantity& quantity : quantities) {
    const std::size_t token = text.token_at(quantity.span.begin);
    if (token >= text.tokens().size())
      continue;
    const std::string_view source = attributor.source_at(token);
    const Outlet* outlet = credits.outlet_named(source);
    quantity.source = outlet != nullptr ? outlet->name : std::string(source);
  }
}

}  // namespace dossier
