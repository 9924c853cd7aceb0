// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_mentions.h"

#include <algorithm>
#include <optional>
#include <set>

#include "corpus/outlet/cue_lexicon.h"
#include "corpus/outlet/outlet_forms.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

constexpr std::size_t kMostNameTokens = 5;

std::string_view slice(const AnalyzedText& text, std::size_t first, std::size_t end) {
  const std::size_t begin = text.tokens()[first].span.begin;
  return text.text().substr(begin, text.tokens()[end - 1].span.end - begin);
}

bool is_article(const Token& token) {
  return token.is("the") || token.is("a") || token.is("an");
}

class MentionFinder {
 public:
  MentionFinder(const AnalyzedText& text, std::string_view publisher, const OutletLexicon& lexicon)
      : text_(text), publisher_(publisher), lexicon_(lexicon) {}

  std::vector<OutletMention> find() {
    for (const Sentence& sentence : text_.sentences()) {
      first_ = sentence.first_token;
      tokens_ = text_.tokens().first(sentence.end_token);
      for (std::size_t at = first_; at < tokens_.size();) {
        std::optional<OutletMention> mention;
        if (tokens_[at].is_capitalized() || is_arabic_article(at))
          mention = mention_at(at);
        if (mention)
          mentions_.push_back(*mention);
        at = mention ? mention->end_token : at + 1;
      }
    }
    return std::move(mentions_);
  }

 private:
  std::optional<OutletMention> mention_at(std::size_t at) {
    const auto known = lexicon_.match(tokens_, at);
    if (known) {
      const KnownOutlet outlet = lexicon_.outlet(known->outlet);
      const bool is_single_word = known->end_token == at + 1;
      if (is_single_word && known->needs_cue)
        if (auto mention = short_reference(at))
          return mention;
      const bool fits = !known->needs_cue || (!continues_a_name(at) && !goes_on(known->end_token));
      const bool has_article = at > first_ && tokens_[at - 1].is("the");
      if (!fits && continues_a_name(at))
        others_.insert(tokens_[at].folded);
      else if (fits && (has_article || !known->needs_article) && !is_doubtful(at, *known))
        return OutletMention{at,   known->end_token,   outlet.name,
                             true, outlet.is_agency(), known->needs_cue};
    }
    if (auto mention = short_reference(at))
      return mention;
    if (auto mention = named_by_form(at))
      return mention;
    return named_by_kind(at);
  }

  // A word that also is somebody's name here ("Michael Bloomberg"), or opens a sentence.
  bool is_doubtful(std::size_t at, const OutletLexicon::Match& known) const {
    if (!known.needs_cue || known.end_token > at + 1)
      return false;
    const bool opens = at == first_ && tokens_[at].letter_case == LetterCase::Title;
    const bool is_headline =
        known.end_token < tokens_.size() && tokens_[known.end_token].text == ":";
    return others_.contains(tokens_[at].folded) || (opens && !is_headline);
  }

  // The "al" of "al-Manar", which most outlets write in lower case.
  bool is_arabic_article(std::size_t at) const {
    return tokens_[at].is("al") && at + 2 < tokens_.size() && tokens_[at + 1].text == "-" &&
           is_name_token(at + 2);
  }

  bool is_name_token(std::size_t at) const {
    return tokens_[at].is_capitalized() && tokens_[at].kind == TokenKind::Word;
  }

  // Whether the word before is part of the same name, as "Kuwait" is before "Times". The first
  // word of a sentence is capitalised whatever it is.
  bool continues_a_name(std::size_t at) const {
    if (at == first_ || !is_name_token(at - 1) || is_article(tokens_[at - 1]))
      return false;
    return !cues_.match(tokens_.first(at), at - 1).has_value() &&
           !is_function_word(tokens_[at - 1]);
  }

  bool goes_on(std::size_t end) const {
    return end < tokens_.size() && is_name_token(end) && !cues_.match(tokens_, end).has_value();
  }

  // "the Post": the outlet named before whose name ends so, else the publisher.
  std::optional<OutletMention> short_reference(std::size_t at) const {
    if (at == first_ || !tokens_[at - 1].is("the") || !forms_.is_short_name(tokens_, at))
      return std::nullopt;
    if (at + 1 < tokens_.size() && is_name_token(at + 1) && !cues_.match(tokens_, at + 1))
      return std::nullopt;
    const auto ends_so = [&](std::string_view name) {
      const std::size_t blank = name.rfind(' ');
      return blank != std::string_view::npos &&
             phrase_key(name.substr(blank)) == tokens_[at].folded;
    };
    for (auto mention = mentions_.rbegin(); mention != mentions_.rend(); ++mention)
      if (ends_so(mention->name))
        return OutletMention{at, at + 1, mention->name, true, false, true};
    if (ends_so(publisher_))
      return OutletMention{at, at + 1, publisher_, true, false, true};
    return std::nullopt;
  }

  // "Straits Gazette": the form stands at `at`, the rest of the name before it or is this word.
  std::optional<OutletMention> named_by_form(std::size_t at) const {
    const std::size_t end = forms_.end_of_form(tokens_, at);
    if (end == 0 || goes_on(end))
      return std::nullopt;
    std::size_t first = at;
    const std::size_t floor =
        mentions_.empty() ? first_ : std::max(first_, mentions_.back().end_token);
    while (first > floor && at - first < kMostNameTokens && is_part_of_name(first - 1))
      --first;
    while (first < at && (is_article(tokens_[first]) || is_function_word(tokens_[first]) ||
                          tokens_[first].text == "-"))
      ++first;
    const bool is_plain_kind = all_describe(first, at);
    if (first > floor + 1 && is_arabic_article(first - 2))
      first -= 2;
    if (first == at || is_plain_kind)
      return std::nullopt;
    return looks_like_outlet(first, end);
  }

  // "Syrian National Television" says what it is, not what it is called.
  bool all_describe(std::size_t first, std::size_t end) const {
    for (std::size_t at = first; at < end; ++at)
      if (!cues_.is(tokens_.first(end), at, Cue::Describe) && tokens_[at].text != "-")
        return false;
    return true;
  }

  OutletMention looks_like_outlet(std::size_t first, std::size_t end) const {
    const std::string_view name = slice(text_, first, end);
    if (const auto known = lexicon_.find(name))
      return {first, end, known->name, true, known->is_agency(), true};
    return {first, end, name, false, false, true};
  }

  bool is_part_of_name(std::size_t at) const {
    return is_name_token(at) || tokens_[at].text == "-" || tokens_[at].text == "&";
  }

  // "the newspaper Tiempo Sureño", "the Kommersant newspaper".
  std::optional<OutletMention> named_by_kind(std::size_t at) const {
    if (!is_name_token(at) || (at > first_ && is_part_of_name(at - 1)))
      return std::nullopt;
    std::size_t end = at + 1;
    while (end < tokens_.size() && end - at < kMostNameTokens && is_part_of_name(end))
      ++end;
    while (end > at + 1 && !is_name_token(end - 1))
      --end;
    const bool kind_before =
        cues_.begin_before(tokens_.first(at), at, Cue::Names).value_or(first_) > first_ &&
        at > first_;
    const bool kind_behind = at > first_ && tokens_[at - 1].is("the") && end < tokens_.size() &&
                             tokens_[end].letter_case == LetterCase::Lower &&
                             cues_.is(tokens_, end, Cue::Names);
    if ((!kind_before && !kind_behind) || cues_.is(tokens_, at, Cue::Describe) ||
        cues_.is(tokens_, at, Cue::Skip))
      return std::nullopt;
    return looks_like_outlet(at, end);
  }

  const OutletForms& forms_ = OutletForms::builtin();
  const CueLexicon& cues_ = CueLexicon::builtin();
  const AnalyzedText& text_;
  std::string_view publisher_;
  const OutletLexicon& lexicon_;
  std::span<const Token> tokens_;  // up to the end of the sentence, which begins at first_
  std::size_t first_ = 0;
  std::vector<OutletMention> mentions_;
  std::set<std::string_view> others_;  // words that are part of other names, too
};

}  // namespace

ByteSpan OutletMention::span_in(const AnalyzedText& text) const {
  const std::size_t first = first_token > 0 && text.tokens()[first_token - 1].text == "The"
                                ? first_token - 1
                                : first_token;
  return {text.tokens()[first].span.begin, text.tokens()[end_token - 1].span.end};
}

bool names_agency(const AnalyzedText& text, const OutletMention& mention) {
  return mention.is_agency || OutletForms::builtin().looks_like_agency(
                                  text.tokens(), mention.first_token, mention.end_token);
}

std::vector<OutletMention> find_outlet_mentions(const AnalyzedText& text,
                                                std::string_view publisher,
                                                const OutletLexicon& lexicon) {
  return MentionFinder(text, publisher, lexicon).find();
}

}  // namespace dossier
