// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quotation/quotation_speaker.h"

#include <algorithm>
#include <utility>

#include "corpus/quotation/quotation.h"

namespace dossier {
namespace {

// Words between a quotation and the verb that credits it, and between the parts of one.
constexpr std::size_t kLongestCue = 40;
// Words of a cue on the far side of its verb: "said on Monday in the port".
constexpr std::size_t kLongestTail = 12;
// Words before a name that begins a sentence: "French Foreign Minister".
constexpr std::size_t kLongestTitle = 10;

bool is_dash(const Token& token) {
  return token.text == "-" || token.text == "\u2013" || token.text == "\u2014";
}

bool ends_clause(const Token& token) {
  return token.kind == TokenKind::Punctuation &&
         (token.text == "," || token.text == ";" || token.text == ":" || token.text == "?" ||
          token.text == "!" || token.text == "(" || token.text == ")" || token.text == "\u2013" ||
          token.text == "\u2014");
}

}  // namespace

QuotationSpeakers::QuotationSpeakers(const AnalyzedText& text,
                                     std::span<const QuotedPassage> passages,
                                     const TextCredits& credits)
    : text_(text), tokens_(text.tokens()), passages_(passages), speakers_(credits.speakers()) {
  auto passage = passages_.begin();
  for (const std::vector<Credit>& of_sentence : credits.by_sentence())
    for (const Credit& credit : of_sentence) {
      while (passage != passages_.end() && passage->end_token <= credit.first_token)
        ++passage;
      if (passage == passages_.end() || credit.first_token < passage->first_token)
        credits_.push_back(credit);
    }
}

std::optional<QuotationSpeaker> QuotationSpeakers::speaker_of(std::size_t i) {
  std::optional<QuotationSpeaker> said = labelled(i);
  const auto try_next = [&](std::optional<QuotationSpeaker> next) {
    if (!said)
      said = next;
  };
  const Credit* leading = credit_before(i);
  const bool is_introduced =
      leading != nullptr && leading->end_token + 1 >= passages_[i].open_token;
  if (is_introduced || !ends_with_comma(i))
    try_next(before(i));
  try_next(behind(i));
  try_next(before(i));
  try_next(carried_into(i));
  try_next(opening(i));
  if (said) {
    last_ = said;
    last_passage_ = i;
  }
  return said;
}

// "..., he said" and "...?" asked Kerry. The verb's clause must not have an object of its own,
// unless a comma shows that the quotation is that.
const Credit* QuotationSpeakers::credit_behind(std::size_t i) const {
  const std::size_t from = passages_[i].behind_token;
  const std::size_t limit =
      std::min({open_of_next(i), end_of_paragraph(passages_[i].open_token), from + kLongestCue});
  const auto credit = std::ranges::lower_bound(credits_, from, {}, &Credit::first_token);
  if (credit == credits_.end() || credit->first_token >= limit)
    return nullptr;
  // A new sentence is a cue only if it begins with that: 'Why?" Kerry asked.'
  for (std::size_t at = from; at < credit->first_token; ++at)
    if (ends_sentence(at) || (is_whole(i) && is_text(at, ",")))
      return nullptr;
  const bool is_asked =
      is_whole(i) && !is_text(passages_[i].end_token - 1, ".") && credit->is_for_quotations;
  return !credit->leads || is_asked || ends_with_comma(i) ? &*credit : nullptr;
}

// The last credit of the same sentence, or of a sentence before that ends with a colon.
const Credit* QuotationSpeakers::credit_before(std::size_t i) const {
  const std::size_t open = passages_[i].open_token;
  auto credit = std::ranges::upper_bound(credits_, open, {}, &Credit::end_token);
  if (open == 0 || credit == credits_.begin())
    return nullptr;
  --credit;
  const std::size_t sentence = tokens_[credit->first_token].sentence;
  const bool is_same = sentence == tokens_[passages_[i].first_token].sentence;
  const bool is_announced = is_text(open - 1, ":") && sentence == tokens_[open - 1].sentence;
  // 'But, said Kerry, "..."': behind words of its own sentence alone.
  const bool is_inserted = !credit->leads && is_text(open - 1, ",") &&
                           open - credit->end_token <= kLongestTail &&
                           (i == 0 || passages_[i - 1].behind_token < credit->first_token) &&
                           (i == 0 || tokens_[passages_[i - 1].first_token].sentence != sentence);
  const bool is_adjacent = is_text(open - 1, ",") && credit->end_token + 1 >= open;
  return (credit->leads || is_inserted || is_adjacent) && (is_same || is_announced) ? &*credit
                                                                                    : nullptr;
}

std::optional<QuotationSpeaker> QuotationSpeakers::behind(std::size_t i) const {
  const Credit* credit = credit_behind(i);
  return credit ? std::optional(by(*credit, cue_behind(i, *credit))) : std::nullopt;
}

std::optional<QuotationSpeaker> QuotationSpeakers::before(std::size_t i) const {
  const Credit* credit = credit_before(i);
  return credit ? std::optional(by(*credit, cue_before(i, *credit))) : std::nullopt;
}

// 'Kerry: "..."', also with words between, as in headlines, and '"..." - Kerry'.
std::optional<QuotationSpeaker> QuotationSpeakers::labelled(std::size_t i) const {
  const auto [open, behind] = std::pair(passages_[i].open_token, passages_[i].behind_token);
  const std::size_t label = text_.sentence_of(tokens_[open]).first_token;
  const Speaker* first = speakers_.beginning_at(label);
  if (first != nullptr && first->end_token < open && is_text(first->end_token, ":"))
    return QuotationSpeaker{first->name, false, CueTokens{first->first_token, first->end_token}};
  if (behind + 1 >= tokens_.size() || !is_dash(tokens_[behind]) ||
      paragraph_of(behind) != paragraph_of(open))
    return std::nullopt;
  const std::size_t name = behind + (is_dash(tokens_[behind + 1]) ? 2 : 1);
  const Speaker* speaker = speakers_.beginning_at(name);
  if (speaker == nullptr ||
      (speaker->end_token < end_of_paragraph(open) && !ends_clause(tokens_[speaker->end_token])))
    return std::nullopt;
  return QuotationSpeaker{speaker->name, false,
                          CueTokens{speaker->first_token, speaker->end_token}};
}

// What begins a sentence behind words of the same speaker goes on with them.
std::optional<QuotationSpeaker> QuotationSpeakers::carried_into(std::size_t i) const {
  const QuotedPassage& passage = passages_[i];
  const std::size_t paragraph = paragraph_of(passage.open_token);
  const Sentence& sentence = text_.sentence_of(tokens_[passage.first_token]);
  const bool begins_sentence = sentence.first_token >= passage.open_token;
  if (!begins_sentence || !(is_statement(i) || is_whole(i)))
    return std::nullopt;
  const auto behind_credit =
      std::ranges::lower_bound(credits_, passage.open_token, {}, &Credit::first_token);
  const Credit* credit = behind_credit == credits_.begin() ? nullptr : &*(behind_credit - 1);
  const std::size_t credited = credit ? paragraph_of(credit->first_token) : SIZE_MAX;
  const std::size_t quoted = last_ ? paragraph_of(passages_[last_passage_].first_token) : SIZE_MAX;
  const bool is_near = credited == paragraph || quoted == paragraph;
  const bool is_next = paragraph > 0 && is_paragraph_of_quotations(i) &&
                       (credited == paragraph - 1 || quoted == paragraph - 1);
  if (!is_near && !is_next)
    return from_sentence_before(i);
  const bool is_quoted_last =
      last_ && (credit == nullptr || passages_[last_passage_].behind_token > credit->first_token ||
                (last_->cue &&
                 tokens_[credit->first_token].sentence == tokens_[last_->cue->first].sentence));
  if (is_quoted_last)
    return QuotationSpeaker{last_->name, last_->is_outlet, std::nullopt};
  return QuotationSpeaker{credit->source, credit->is_outlet, std::nullopt};
}

// 'Kerry is sure of it. "We will ..."': a statement of its own that nobody is credited with goes on
// with the person whom the sentence before is about.
std::optional<QuotationSpeaker> QuotationSpeakers::from_sentence_before(std::size_t i) const {
  const std::size_t sentence = tokens_[passages_[i].first_token].sentence;
  if (sentence == 0)
    return std::nullopt;
  const std::size_t before = text_.sentences()[sentence - 1].paragraph;
  const std::size_t paragraph = text_.sentences()[sentence].paragraph;
  if (before != paragraph && !is_paragraph_of_quotations(i))
    return std::nullopt;
  const Speaker* speaker = subject_of(sentence - 1);
  return speaker ? std::optional(QuotationSpeaker{speaker->name, false, std::nullopt})
                 : std::nullopt;
}

// 'Kerry welcomed "the chance to ...": a person whose sentence holds a statement, and no verb of
// speech, mostly makes it.
std::optional<QuotationSpeaker> QuotationSpeakers::opening(std::size_t i) const {
  const std::size_t open = passages_[i].open_token;
  const std::size_t sentence = tokens_[open].sentence;
  const Speaker* speaker = is_statement(i) ? subject_of(sentence) : nullptr;
  if (speaker == nullptr || speaker->end_token >= open)
    return std::nullopt;
  return QuotationSpeaker{speaker->name, false,
                          CueTokens{speaker->first_token, speaker->end_token}};
}

// The person with whom the sentence begins, by name or as "he".
const Speaker* QuotationSpeakers::subject_of(std::size_t sentence) const {
  const auto [first, end, paragraph] = text_.sentences()[sentence];
  if (tokens_[first].is("he") || tokens_[first].is("she"))
    return speakers_.last_person_before(first);
  std::size_t at = first;
  while (at < std::min(end, first + kLongestTitle) && speakers_.beginning_at(at) == nullptr &&
         (tokens_[at].is_capitalized() || tokens_[at].text == "."))
    ++at;
  const Speaker* speaker = speakers_.beginning_at(at);
  const bool is_subject = speaker != nullptr && speaker->is_person && speaker->end_token < end &&
                          tokens_[speaker->end_token].kind != TokenKind::Possessive;
  return is_subject ? speaker : nullptr;
}

QuotationSpeaker QuotationSpeakers::by(const Credit& credit, CueTokens cue) const {
  return {credit.source, credit.is_outlet, cue};
}

// From behind the mark to where the clause ends.
CueTokens QuotationSpeakers::cue_behind(std::size_t i, const Credit& credit) const {
  std::size_t first = passages_[i].behind_token;
  while (first < credit.first_token && tokens_[first].kind == TokenKind::Punctuation)
    ++first;
  std::size_t end = credit.end_token;
  const std::size_t limit =
      std::min({open_of_next(i), end_of_paragraph(passages_[i].open_token), end + kLongestTail});
  while (end < limit && !ends_clause(tokens_[end]) && !ends_sentence(end))
    ++end;
  return {first, end};
}

// From where the clause begins to its verb.
CueTokens QuotationSpeakers::cue_before(std::size_t i, const Credit& credit) const {
  const std::size_t sentence = text_.sentence_of(tokens_[credit.first_token]).first_token;
  const std::size_t floor = i > 0 ? std::max(passages_[i - 1].behind_token, sentence) : sentence;
  std::size_t first = credit.first_token;
  while (first > floor && credit.first_token - first < kLongestTail &&
         !ends_clause(tokens_[first - 1]) && !ends_sentence(first - 1))
    --first;
  return {first, std::min(credit.end_token, passages_[i].open_token)};
}

bool QuotationSpeakers::is_split_behind(std::size_t i) const {
  const std::size_t begin = passages_[i].behind_token;
  const std::size_t end = open_of_next(i);
  const bool is_gap = i + 1 < passages_.size() && passages_[i].is_closed && end > begin + 1 &&
                      end - begin <= kLongestCue && ends_with_comma(i) && is_text(end - 1, ",") &&
                      paragraph_of(begin) == paragraph_of(end);
  if (!is_gap)
    return false;
  for (std::size_t at = begin; at < end; ++at)
    if (ends_sentence(at))
      return false;
  const Credit* credit = credit_behind(i);
  const Credit* next = credit_before(i + 1);
  return credit != nullptr &&
         (next == nullptr || next->source.empty() || next->source == credit->source);
}

std::size_t QuotationSpeakers::open_of_next(std::size_t i) const {
  return i + 1 < passages_.size() ? passages_[i + 1].open_token : tokens_.size();
}

std::size_t QuotationSpeakers::paragraph_of(std::size_t token) const {
  return text_.sentence_of(tokens_[token]).paragraph;
}

std::size_t QuotationSpeakers::end_of_paragraph(std::size_t token) const {
  const Paragraph& paragraph = text_.paragraph_of(tokens_[token]);
  return text_.sentences()[paragraph.end_sentence - 1].end_token;
}

bool QuotationSpeakers::is_text(std::size_t token, std::string_view text) const {
  return token < tokens_.size() && tokens_[token].text == text;
}

// The comma stands inside the marks or behind them; a dash breaks off likewise.
bool QuotationSpeakers::ends_with_comma(std::size_t i) const {
  const QuotedPassage& passage = passages_[i];
  const Token& last = tokens_[passage.end_token - 1];
  return last.text == "," || is_dash(last) || last.text == "\u2026" ||
         (passage.is_closed && is_text(passage.behind_token, ","));
}

// A full stop that no sentence ends with belongs to an abbreviation: "Mr. Kerry said".
bool QuotationSpeakers::ends_sentence(std::size_t token) const {
  if (is_text(token, "?") || is_text(token, "!") || is_text(token, ":") || is_text(token, ";"))
    return true;
  return is_text(token, ".") &&
         (token + 1 >= tokens_.size() || tokens_[token + 1].sentence != tokens_[token].sentence);
}

// Whether the passage's paragraph holds nothing but quotations up to this one's end.
bool QuotationSpeakers::is_paragraph_of_quotations(std::size_t i) const {
  const std::size_t end = end_of_paragraph(passages_[i].open_token);
  const Paragraph& paragraph = text_.paragraph_of(tokens_[passages_[i].first_token]);
  const std::size_t first = text_.sentences()[paragraph.first_sentence].first_token;
  if (passages_[i].open_token != first)
    return false;
  for (std::size_t at = passages_[i].behind_token; at < std::min(end, open_of_next(i)); ++at)
    if (tokens_[at].is_term())
      return false;
  return true;
}

// Whether it ends as a sentence does.
bool QuotationSpeakers::is_whole(std::size_t i) const {
  const std::size_t last = passages_[i].end_token - 1;
  return is_text(last, ".") || is_text(last, "?") || is_text(last, "!");
}

bool QuotationSpeakers::is_statement(std::size_t i) const {
  std::size_t words = 0;
  for (std::size_t at = passages_[i].first_token; at < passages_[i].end_token; ++at)
    if (tokens_[at].is_term() && ++words == kStatementWords)
      return true;
  return false;
}

}  // namespace dossier
