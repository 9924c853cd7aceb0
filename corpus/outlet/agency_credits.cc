// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/agency_credits.h"

#include <algorithm>
#include <optional>

#include "corpus/outlet/citation_frame.h"
#include "corpus/outlet/citations.h"
#include "corpus/outlet/cue_lexicon.h"
#include "corpus/outlet/outlet_forms.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestDateline = 14;
constexpr std::size_t kLongestCreditLine = 12;
constexpr std::size_t kLastParagraphs = 3;
constexpr std::size_t kLongestHead = 60;

bool is_dash(const Token& token) {
  return token.text == "-" || token.text == "\u2013" || token.text == "\u2014" ||
         token.text == "_" || token.text == "\u2010" || token.text == "\u2011";
}

bool opens(const Token& token) {
  return token.text == "(" || token.text == "[";
}

bool closes(const Token& token) {
  return token.text == ")" || token.text == "]";
}

bool is_year(const Token& token) {
  return token.kind == TokenKind::Number && token.folded.size() == 4 &&
         (token.folded.starts_with("19") || token.folded.starts_with("20"));
}

class CreditFinder {
 public:
  CreditFinder(const AnalyzedText& text, std::span<const OutletMention> mentions)
      : text_(text), tokens_(text.tokens()), mentions_(mentions) {}

  std::vector<AgencyCredit> find() {
    for (const OutletMention& mention : mentions_) {
      enter(mention.first_token);
      if (is_credit(mention) || is_listed_behind_credit(mention))
        credits_.push_back({mention.name, mention.first_token, mention.end_token});
    }
    for (const Paragraph& paragraph : text_.paragraphs()) {
      begin_ = text_.sentences()[paragraph.first_sentence].first_token;
      end_ = text_.sentences()[paragraph.end_sentence - 1].end_token;
      add_unknown_dateline();
      add_desk_line();
    }
    std::ranges::stable_sort(credits_, {}, &AgencyCredit::first_token);
    return std::move(credits_);
  }

 private:
  // Moves [begin_, end_) to the paragraph that holds the token.
  void enter(std::size_t token) {
    const Paragraph& paragraph = text_.paragraph_of(tokens_[token]);
    begin_ = text_.sentences()[paragraph.first_sentence].first_token;
    end_ = text_.sentences()[paragraph.end_sentence - 1].end_token;
  }

  // "With Reuters and AFP": credited as the one before.
  bool is_listed_behind_credit(const OutletMention& mention) const {
    if (credits_.empty() || &mention == mentions_.data())
      return false;
    const OutletMention& before = *(&mention - 1);
    return credits_.back().first_token == before.first_token &&
           are_listed_together(text_, before, mention);
  }

  bool is_credit(const OutletMention& mention) const {
    const std::size_t first = mention.first_token;
    const std::size_t end = mention.end_token;
    if (end < end_ && tokens_[end].text == "/" && !tokens_[end].space_before &&
        !(end + 2 < end_ && closes(tokens_[end + 2])))
      return false;
    if (first > begin_ && end < end_ && opens(tokens_[first - 1]) && closes(tokens_[end]))
      return is_dateline(first - 1, end + 1) || is_bracketed_credit(first - 1, end + 1);
    return is_bare_dateline(first, end) || is_byline(mention) ||
           is_sign_off(first, end, mention.is_known) || is_in_joined_head(mention) ||
           (first == begin_ && is_desk_line(end)) || is_line_of_credit(mention);
  }

  // "PARIS, Aug 31 (Reuters) -": a place and perhaps a date before the bracket [open, end).
  bool is_dateline(std::size_t open, std::size_t end) const {
    if (open == begin_ || open - begin_ > kLongestDateline)
      return stands_behind_capitals(open);
    const bool has_dash = end < end_ && (is_dash(tokens_[end]) || tokens_[end].text == ":");
    if (!is_place_and_date(begin_, open))
      return stands_behind_capitals(open);
    return has_dash || stands_behind_capitals(open);
  }

  // "MarketDash Editorial Team" on a line of its own.
  bool is_desk_line(std::size_t end) const {
    if (end >= end_ || end_ - begin_ > kLongestCreditLine / 2)
      return false;
    const auto desk = CueLexicon::builtin().match(tokens_.first(end_), end);
    return desk && desk->is(Cue::Desk) && desk->end_token == end_;
  }

  // Whether the word before is a place in capitals, as in texts that lost their line feeds.
  bool stands_behind_capitals(std::size_t open) const {
    if (open == begin_)
      return false;
    const Token& before = tokens_[open - 1];
    return before.letter_case == LetterCase::Upper && before.text.size() >= 4;
  }

  bool is_place_and_date(std::size_t first, std::size_t end) const {
    bool has_place = false;
    for (std::size_t at = first; at < end; ++at) {
      const Token& token = tokens_[at];
      const bool links = token.text == "," || token.text == "." || token.text == "&" ||
                         token.text == "/" || token.text == "-" || token.is("and") ||
                         token.is("of") || token.is("al") || token.kind == TokenKind::Number;
      if (!links && !token.is_capitalized())
        return false;
      has_place = has_place || (token.is_capitalized() && !is_function_word(token));
    }
    return has_place;
  }

  // "(AFP)" at the end of an article; behind a date, or among the first lines, it credits a photo.
  bool is_bracketed_credit(std::size_t open, std::size_t end) const {
    if (end != end_ || !is_near_end())
      return false;
    std::size_t before = open;
    while (before > begin_ && tokens_[before - 1].kind == TokenKind::Punctuation)
      --before;
    return before == begin_ || !is_year(tokens_[before - 1]);
  }

  bool is_near_end() const {
    const auto paragraphs = text_.paragraphs();
    const std::size_t from = paragraphs.size() - std::min(kLastParagraphs, paragraphs.size());
    const Paragraph& first = paragraphs[from];
    return begin_ >= text_.sentences()[first.first_sentence].first_token;
  }

  // "Damascus, SANA -", "AFP -" at the head of a paragraph.
  bool is_bare_dateline(std::size_t first, std::size_t end) const {
    if (end >= end_ || !is_dash(tokens_[end]) || first - begin_ > kLongestDateline)
      return false;
    if (first > begin_)
      return is_place_and_date(begin_, first);
    return tokens_[end].space_before;
  }

  // "Raids kill 10: monitor AFP Friday 1 Jul 2016 Air strikes ...": headline, credit and lede of a
  // page whose line feeds were lost.
  bool is_in_joined_head(const OutletMention& mention) const {
    const std::size_t first = mention.first_token;
    const std::size_t end = mention.end_token;
    if (!mention.is_agency || first == 0 || first > kLongestHead || end >= end_)
      return false;
    const Token& before = tokens_[first - 1];
    const Token& behind = tokens_[end];
    const bool is_photo = tokens_[first].text == "REUTERS";
    if (is_photo || !before.is_term() || is_function_word(before) || before.is("told") ||
        !behind.is_capitalized() || !tokens_[end].space_before)
      return false;
    const Sentence& sentence = text_.sentence_of(tokens_[first]);
    const NamePlace place{tokens_.first(sentence.end_token), sentence.first_token, first, end};
    return !is_no_source(place) && !citation_frame(place);
  }

  // "By Ann Lee, AFP" or "By Reuters" on a line of its own.
  bool is_byline(const OutletMention& mention) const {
    if (!tokens_[begin_].is("by") || end_ - begin_ > kLongestCreditLine)
      return false;
    const Token& before = tokens_[mention.first_token - 1];
    return before.is("by") || before.is("the") || before.is("for") || before.is("of") ||
           before.kind == TokenKind::Punctuation;
  }

  // "... of the strike. - REUTERS", or a line that names the agency alone.
  bool is_sign_off(std::size_t first, std::size_t end, bool is_known) const {
    std::size_t last = end;
    while (last < end_ && (tokens_[last].text == "." || closes(tokens_[last])))
      ++last;
    if (last != end_)
      return false;
    const std::size_t name = first > begin_ && tokens_[first - 1].is("the") ? first - 1 : first;
    if (name == begin_)  // in the midst of a text it credits a photograph
      return is_known && (is_near_end() || begin_ < kLongestHead);
    const Token& before = tokens_[name - 1];
    const bool is_marked = is_dash(before) || (before.text == "/" && before.space_before);
    return is_marked && (name - 1 == begin_ || tokens_[name - 2].kind == TokenKind::Punctuation ||
                         (is_near_end() && before.space_before));
  }

  // "With inputs from ANI", "The Associated Press contributed to this report".
  bool is_line_of_credit(const OutletMention& mention) const {
    const CueLexicon& cues = CueLexicon::builtin();
    const auto inside = tokens_.first(end_);
    std::size_t at = mention.end_token;
    while (at < end_ && (tokens_[at].is("also") || tokens_[at].is("has") || tokens_[at].is("and") ||
                         tokens_[at].is("the") || tokens_[at].is_capitalized() ||
                         tokens_[at].text == "," || tokens_[at].kind == TokenKind::Possessive))
      ++at;
    if (cues.is(inside, at, Cue::Contributed))
      return true;
    std::size_t first = mention.first_token;
    while (first > begin_ && (tokens_[first - 1].is("the") || tokens_[first - 1].text == ":"))
      --first;
    const auto before = tokens_.subspan(begin_, first - begin_);
    if (cues.begin_before(before, before.size(), Cue::Credit))
      return true;
    const auto source = cues.begin_before(before, before.size(), Cue::Source);
    if (!source || !is_near_end())
      return false;
    return (*source == 0 && end_ - begin_ <= kLongestCreditLine) ||
           (*source > 0 && opens(before[*source - 1]));
  }

  // "KIGALI (Meridian Wire) -" of an agency that no lexicon has.
  void add_unknown_dateline() {
    const std::size_t limit = std::min(end_, begin_ + kLongestDateline);
    for (std::size_t open = begin_ + 1; open < limit; ++open) {
      if (!opens(tokens_[open]))
        continue;
      std::size_t close = open + 1;
      while (close < end_ && tokens_[close].is_capitalized() && close - open <= 5)
        ++close;
      if (close == open + 1 || close + 1 >= end_ || !closes(tokens_[close]) || is_mention(open + 1))
        return;
      const bool looks_so =
          OutletForms::builtin().looks_like_outlet(tokens_, open + 1, close) ||
          (close == open + 2 && tokens_[open + 1].letter_case == LetterCase::Upper);
      if (looks_so && is_dash(tokens_[close + 1]) && is_place_and_date(begin_, open))
        add(open + 1, close);
      return;
    }
  }

  void add_desk_line() {
    if (end_ - begin_ > kLongestCreditLine / 2 || is_mention(begin_))
      return;
    for (std::size_t at = begin_ + 1; at < end_ && tokens_[at - 1].is_capitalized(); ++at)
      if (is_desk_line(at))
        return add(begin_, at);
  }

  bool is_mention(std::size_t token) const {
    const auto found = std::ranges::lower_bound(mentions_, token, {}, &OutletMention::end_token);
    return found != mentions_.end() && found->first_token <= token && token < found->end_token;
  }

  void add(std::size_t first, std::size_t end) {
    const std::size_t begin = tokens_[first].span.begin;
    credits_.push_back({text_.text().substr(begin, tokens_[end - 1].span.end - begin), first, end});
  }

  const AnalyzedText& text_;
  std::span<const Token> tokens_;
  std::span<const OutletMention> mentions_;
  std::size_t begin_ = 0;  // the paragraph's tokens
  std::size_t end_ = 0;
  std::vector<AgencyCredit> credits_;
};

}  // namespace

std::vector<AgencyCredit> find_agency_credits(const AnalyzedText& text,
                                              std::span<const OutletMention> mentions) {
  return CreditFinder(text, mentions).find();
}

}  // namespace dossier
