// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/attribution.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "corpus/outlet/citation_frame.h"
#include "corpus/outlet/citations.h"
#include "corpus/outlet/credits.h"
#include "corpus/outlet/outlet_mentions.h"
#include "corpus/outlet/speakers.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

// The sentence behind the lede, where a headline or two stand before that.
constexpr std::size_t kLastOfLede = 3;

// Whether the sentence stands in a quotation that an earlier one opened, or opens with one.
std::vector<bool> quoted_sentences(const AnalyzedText& text) {
  std::vector<bool> quoted;
  for (const Paragraph& paragraph : text.paragraphs()) {
    bool is_open = false;
    for (std::size_t i = paragraph.first_sentence; i < paragraph.end_sentence; ++i) {
      const auto tokens = text.tokens_of(text.sentences()[i]);
      quoted.push_back(is_open || is_quote(tokens.front()));
      for (const Token& token : tokens) {
        if (token.text == "\u201C")
          is_open = true;
        else if (token.text == "\u201D")
          is_open = false;
        else if (token.text == "\"")
          is_open = !is_open;
      }
    }
  }
  return quoted;
}

bool is_list_item(const Token& first) {
  return first.text == "\u2022" || first.text == "-" || first.text == "*" || first.text == "\u2013";
}

class Attributor {
 public:
  Attributor(const AnalyzedText& text, std::vector<std::vector<Credit>> credits)
      : text_(text), credits_(std::move(credits)), quoted_(quoted_sentences(text)) {}

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
    if (sentence <= kLastOfLede && !before.empty() && before.back().is_outlet &&
        !before.back().leads)
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
  std::vector<bool> quoted_;
};

std::string_view publisher_among(std::span<const Outlet> outlets) {
  const auto found = std::ranges::find(outlets, OutletRole::Publisher, &Outlet::role);
  return found == outlets.end() ? std::string_view() : std::string_view(found->name);
}

// The source as the outlets list it: on one line, and the publisher as it calls itself.
std::string as_listed(std::string_view source, std::span<const Outlet> outlets) {
  const std::string key = phrase_key(source);
  for (const Outlet& outlet : outlets)
    if (const std::string listed = phrase_key(outlet.name);
        listed == key || listed == "the " + key || key == "the " + listed)
      return outlet.name;
  return std::string(source);
}

}  // namespace

void attribute_quantities(const AnalyzedText& text, std::span<const Outlet> outlets,
                          std::span<const Actor> actors, const OutletLexicon& lexicon,
                          std::span<Quantity> quantities) {
  if (quantities.empty() || text.tokens().empty())
    return;
  const auto mentions = find_outlet_mentions(text, publisher_among(outlets), lexicon);
  const auto citations = find_citations(text, mentions);
  const Speakers speakers(text, mentions, actors);
  const Attributor attributor(text, find_credits(text, speakers, citations));
  for (Quantity& quantity : quantities)
    if (const std::size_t token = text.token_at(quantity.span.begin); token < text.tokens().size())
      quantity.source = as_listed(attributor.source_at(token), outlets);
}

}  // namespace dossier
