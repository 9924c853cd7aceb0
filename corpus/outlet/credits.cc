// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/credits.h"

#include <algorithm>
#include <optional>
#include <string>

#include "corpus/outlet/citation_frame.h"
#include "corpus/outlet/cue_lexicon.h"
#include "corpus/outlet/outlet_forms.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestTitle = 10;
constexpr std::size_t kLongestClause = 30;
constexpr std::size_t kMostNounWords = 4;
// How many sentences a pronoun may reach back for the person who spoke last.
constexpr std::size_t kPronounReach = 3;

bool is_form_of_be(const Token& token) {
  return token.is("is") || token.is("are") || token.is("was") || token.is("were") ||
         token.is("be") || token.is("been") || token.is("being");
}

bool is_determiner(const Token& token) {
  return token.is("the") || token.is("a") || token.is("an") || token.is("this") ||
         token.is("its") || token.is("their") || token.is("his") || token.is("her");
}

class CreditFinder {
 public:
  CreditFinder(const AnalyzedText& text, const Speakers& speakers,
               std::span<const Citation> citations)
      : text_(text), speakers_(speakers), citations_(citations) {}

  std::vector<std::vector<Credit>> find() {
    std::vector<std::vector<Credit>> all;
    for (const Sentence& sentence : text_.sentences()) {
      number_ = all.size();
      first_ = sentence.first_token;
      tokens_ = text_.tokens().first(sentence.end_token);
      credits_.clear();
      for (std::size_t at = first_; at < tokens_.size();)
        at = read_at(at);
      all.push_back(credits_);
    }
    return all;
  }

 private:
  // Reads what begins at the token; returns where to go on.
  std::size_t read_at(std::size_t at) {
    while (next_citation_ < citations_.size() && citations_[next_citation_].first_token < at)
      ++next_citation_;
    if (next_citation_ < citations_.size() && citations_[next_citation_].first_token == at) {
      const Citation& citation = citations_[next_citation_];
      if (citation.form == CitationForm::Said) {
        add(citation.name, at, citation.end_token, leads_from(citation), true);
        return std::max(citation.end_token, at + 1);
      }
    }
    const Token& token = tokens_[at];
    if (token.kind != TokenKind::Word || (at > first_ && token.is_capitalized()))
      return at + 1;
    const auto cue = cues_.match(tokens_, at);
    if (!cue)
      return at + 1;
    if (cue->is(Cue::Accord))
      return read_phrase(at, cue->end_token);
    if (cue->is(Cue::Say) || cue->is(Cue::Speak))
      return read_verb(at, cue->end_token);
    if (cues_.is(tokens_.first(at + 1), at, Cue::Say) ||
        cues_.is(tokens_.first(at + 1), at, Cue::Speak))
      return read_verb(at, at + 1);
    return at + 1;
  }

  // "according to the UN": whoever is named next, unless that is only an official's country.
  std::size_t read_phrase(std::size_t at, std::size_t end) {
    const std::optional<std::string_view> source = named_behind(end);
    add(source.value_or(""), at, end, at <= first_ + 1, false);
    return end;
  }

  std::size_t read_verb(std::size_t verb, std::size_t end) {
    std::size_t subject_end = verb;
    while (const auto skipped = begin_of_skip(subject_end))
      subject_end = *skipped;
    if (!is_verb_here(verb, subject_end))
      return end;
    const bool is_told =
        tokens_[verb].is("told") || tokens_[verb].is("tells") || tokens_[verb].is("telling");
    std::optional<std::string_view> source = subject_before(subject_end, verb);
    const bool is_inverted = !source.has_value();
    if (is_inverted)
      source = named_behind(end);
    if (!source)
      return end;

    const Citation* told = told_at(verb);
    if (told != nullptr)
      end = std::max(end, told->end_token);
    const bool leads = !is_inverted && leads_on(end);
    if (told != nullptr) {
      if (source->empty()) {
        add(told->name, verb, end, leads, true);
        return end;
      }
    } else if (is_told && source->empty()) {
      return end;
    }
    add(*source, verb, end, leads, false);
    return end;
  }

  // Not "the report", "was told", "declined to say".
  bool is_verb_here(std::size_t verb, std::size_t subject_end) const {
    if (verb == first_)
      return true;
    const Token& before = tokens_[verb - 1];
    if (before.is("to") || is_determiner(before) || before.kind == TokenKind::Possessive ||
        before.kind == TokenKind::Number)
      return false;
    return subject_end == first_ || !is_form_of_be(tokens_[subject_end - 1]);
  }

  std::optional<std::size_t> begin_of_skip(std::size_t end) const {
    if (end <= first_)
      return std::nullopt;
    if (tokens_[end - 1].text == ")" || tokens_[end - 1].text == "]") {
      for (std::size_t at = end - 1; at > first_ && end - at < kLongestTitle; --at)
        if (tokens_[at].text == "(" || tokens_[at].text == "[")
          return at;
      return std::nullopt;
    }
    const auto inside = tokens_.subspan(first_, end - first_);
    const auto begin = cues_.begin_before(inside, inside.size(), Cue::Skip);
    return begin ? std::optional(first_ + *begin) : std::nullopt;
  }

  // The subject that ends before the token: its name, "" for somebody unnamed, nothing if the
  // subject does not stand there.
  std::optional<std::string_view> subject_before(std::size_t end, std::size_t verb) {
    if (end == first_)
      return std::nullopt;
    const Token& last = tokens_[end - 1];
    if (const Speaker* speaker = speakers_.ending_at(end))
      return head_of(*speaker);
    if (last.text == ",")
      return subject_in_apposition(end - 1, verb);
    if (last.kind != TokenKind::Word)
      return std::nullopt;
    if (cues_.is(tokens_.first(end), end - 1, Cue::Pronoun))
      return stood_for(end - 1);
    return noun_phrase(end);
  }

  // "Ann Lee, the minister, said" and "the minister, Ann Lee, said"; "..., adding that".
  std::optional<std::string_view> subject_in_apposition(std::size_t comma, std::size_t verb) {
    if (tokens_[verb].folded.ends_with("ing"))
      return credits_.empty() ? std::optional<std::string_view>() : credits_.back().source;
    if (comma > first_ && is_quote(tokens_[comma - 1]))
      return std::nullopt;
    const std::size_t limit = std::max(first_ + kLongestClause, comma) - kLongestClause;
    for (std::size_t at = comma; at-- > limit;)
      if (tokens_[at].text == ",")
        if (const Speaker* speaker = speakers_.ending_at(at); speaker && !is_quoted_end(at))
          return head_of(*speaker);
    if (const Speaker* speaker = speakers_.ending_at(comma); speaker && speaker->is_person)
      return speaker->name;
    return std::nullopt;
  }

  bool is_quoted_end(std::size_t comma) const {
    return comma + 1 < tokens_.size() && is_quote(tokens_[comma + 1]);
  }

  // "Rami Abdel Rahman, head of the Observatory" is the man; "a spokesman for the UN" is nobody.
  std::string_view head_of(const Speaker& speaker) const {
    std::size_t at = speaker.first_token;
    if (at > first_ && tokens_[at - 1].is("the"))
      --at;
    if (at == first_)
      return speaker.name;
    const Token& link = tokens_[at - 1];
    const bool is_part = link.is("of") || link.is("for") || link.is("at") || link.is("from") ||
                         link.is("in") || link.is("inside");
    if (!is_part)
      return speaker.name;
    const std::size_t limit = std::max(first_ + kLongestTitle, at) - kLongestTitle;
    for (std::size_t end = at - 1; end > limit; --end) {
      if (const Speaker* person = speakers_.ending_at(end); person && person->is_person)
        return person->name;
      if (tokens_[end - 1].kind == TokenKind::Punctuation && tokens_[end - 1].text != ",")
        break;
    }
    return {};
  }

  // The pronoun at `at`; relative ones stand for the name before them.
  std::optional<std::string_view> stood_for(std::size_t at) const {
    const Token& pronoun = tokens_[at];
    if (pronoun.is("who") || pronoun.is("which")) {
      std::size_t end = at;
      while (end > first_ && tokens_[end - 1].text == ",")
        --end;
      const Speaker* speaker = speakers_.ending_at(end);
      return speaker ? head_of(*speaker) : std::string_view();
    }
    if (pronoun.is("he") || pronoun.is("she")) {
      if (!last_person_.empty() && number_ - last_person_at_ <= kPronounReach)
        return last_person_;
      const Speaker* person = speakers_.last_person_before(at);
      return person ? person->name : std::string_view();
    }
    if (pronoun.is("it") && !last_body_.empty() && number_ - last_body_at_ <= kPronounReach)
      return last_body_;
    return std::string_view();
  }

  // "the port authority", "the Britain-based monitor", "officials".
  std::optional<std::string_view> noun_phrase(std::size_t end) const {
    std::size_t first = end;
    while (first > first_ && end - first < kMostNounWords + 2 && !is_determiner(tokens_[first]) &&
           (tokens_[first - 1].kind == TokenKind::Word || tokens_[first - 1].text == "-"))
      --first;
    if (first == end || !tokens_[first].is("the"))
      return std::string_view();
    std::string words;
    for (std::size_t at = end; at-- > first + 1;) {
      if (tokens_[at].kind != TokenKind::Word)
        break;
      words = words.empty() ? std::string(tokens_[at].folded)
                            : std::string(tokens_[at].folded) + ' ' + words;
      if (at - 1 == first || end - at == 2)
        if (const auto name = speakers_.body_named(words, end); !name.empty())
          return name;
    }
    const bool is_body = cues_.is(tokens_.first(end), end - 1, Cue::Body);
    if (is_body)
      if (const auto name = speakers_.body_named(tokens_[end - 1].folded, end); !name.empty())
        return name;
    const bool is_generic = is_body || cues_.is(tokens_.first(end), end - 1, Cue::Kind);
    if (is_generic && !last_body_.empty() && number_ - last_body_at_ <= kPronounReach)
      return last_body_;
    return std::string_view();
  }

  // Who is named behind "said" or "according to": the first name, titles passed over.
  std::optional<std::string_view> named_behind(std::size_t at) const {
    const std::size_t limit = std::min(tokens_.size(), at + kLongestTitle);
    for (std::size_t i = at; i < limit; ++i) {
      if (const Speaker* speaker = speakers_.beginning_at(i)) {
        const bool owns = speaker->end_token < tokens_.size() &&
                          (tokens_[speaker->end_token].kind == TokenKind::Possessive ||
                           tokens_[speaker->end_token].letter_case == LetterCase::Lower) &&
                          is_title(speaker->end_token);
        if (!owns)
          return speaker->name;
        i = speaker->end_token - 1;
        continue;
      }
      if (tokens_[i].kind == TokenKind::Punctuation && tokens_[i].text != "-")
        return i == at ? std::optional<std::string_view>() : std::string_view();
      if (tokens_[i].is("the") || is_title(i))
        continue;
      return i == at ? std::optional<std::string_view>() : std::string_view();
    }
    return std::string_view();
  }

  // Whether the token may stand before a name: "Foreign Minister", "the organisation's head".
  bool is_title(std::size_t at) const {
    const Token& token = tokens_[at];
    if (token.kind == TokenKind::Possessive || token.is("a") || token.is("an") || token.text == "-")
      return true;
    if (token.kind == TokenKind::Word && token.is_capitalized())
      return true;
    return token.kind == TokenKind::Word && !is_function_word(token) &&
           !cues_.is(tokens_, at, Cue::Skip) && !cues_.is(tokens_, at, Cue::Say);
  }

  const Citation* told_at(std::size_t token) const {
    for (std::size_t i = next_citation_; i < citations_.size(); ++i) {
      if (citations_[i].first_token > token + 1)
        break;
      if (citations_[i].form == CitationForm::Told && token < citations_[i].end_token)
        return &citations_[i];
    }
    return nullptr;
  }

  void add(std::string_view source, std::size_t first, std::size_t end, bool leads,
           bool is_outlet) {
    credits_.push_back({source, first, end, leads, is_outlet});
    if (source.empty())
      return;
    const Speaker* person =
        speakers_.last_person_before(std::min(end + kLongestTitle, text_.tokens().size()));
    if (person != nullptr && person->name == source) {
      last_person_ = source;
      last_person_at_ = number_;
    } else {
      last_body_ = source;
      last_body_at_ = number_;
    }
  }

  // Whether what is said stands behind the verb that ends there: it does unless the clause ends.
  bool leads_on(std::size_t end) const {
    const std::size_t next = skip_days(end);
    if (next >= tokens_.size())
      return false;
    const Token& token = tokens_[next];
    if (token.text == ":" || (is_quote(token) && next + 1 < tokens_.size()))
      return true;
    return token.kind != TokenKind::Punctuation && !cues_.is(tokens_, next, Cue::Accord);
  }

  // A phrase ("according to CNN") leads where the sentence begins with it.
  bool leads_from(const Citation& citation) const {
    if (citation.first_token <= first_ + 1)
      return true;
    const bool is_phrase = citations_[next_citation_].cue_before;
    return !is_phrase && leads_on(citation.end_token);
  }

  std::size_t skip_days(std::size_t at) const {
    while (at < tokens_.size()) {
      const auto found = cues_.match(tokens_, at);
      if (!found || !found->is(Cue::Skip))
        return at;
      at = found->end_token;
    }
    return at;
  }

  const AnalyzedText& text_;
  const Speakers& speakers_;
  std::span<const Citation> citations_;
  const CueLexicon& cues_ = CueLexicon::builtin();
  std::span<const Token> tokens_;  // up to the end of the sentence, which begins at first_
  std::size_t first_ = 0;
  std::size_t number_ = 0;  // of the sentence
  std::size_t next_citation_ = 0;
  std::vector<Credit> credits_;
  std::string_view last_person_;
  std::size_t last_person_at_ = 0;
  std::string_view last_body_;
  std::size_t last_body_at_ = 0;
};

}  // namespace

std::vector<std::vector<Credit>> find_credits(const AnalyzedText& text, const Speakers& speakers,
                                              std::span<const Citation> citations) {
  return CreditFinder(text, speakers, citations).find();
}

}  // namespace dossier
