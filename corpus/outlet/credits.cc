// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/credits.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "corpus/outlet/citation_frame.h"
#include "corpus/outlet/clause_reach.h"
#include "corpus/outlet/cue_lexicon.h"
#include "corpus/outlet/figure_verb.h"
#include "corpus/outlet/subject_reader.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestTitle = 10;
// Looked through for who spoke before in a sentence.
constexpr std::size_t kMostCredits = 8;

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
               std::span<const Citation> citations, std::span<const QuotedPassage> passages)
      : text_(text),
        speakers_(speakers),
        citations_(citations),
        passages_(passages),
        subjects_(speakers) {}

  std::vector<std::vector<Credit>> find() {
    std::vector<std::vector<Credit>> all;
    for (const Sentence& sentence : text_.sentences()) {
      number_ = all.size();
      first_ = sentence.first_token;
      tokens_ = text_.tokens().first(sentence.end_token);
      subjects_.enter(tokens_, first_, number_);
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
        add({citation.name, at, citation.end_token, leads_from(citation), true});
        return std::max(citation.end_token, at + 1);
      }
    }
    const Token& token = tokens_[at];
    if (token.kind != TokenKind::Word || (at > first_ && token.is_capitalized()))
      return at + 1;
    if (const auto end = end_of_figure_verb(tokens_, at))
      return read_figure_verb(at, *end);
    const auto cue = cues_.match(tokens_, at);
    if (!cue)
      return at + 1;
    if (cue->is(Cue::Accord))
      return read_phrase(at, cue->end_token);
    if (is_speech(*cue))
      return read_verb(at, cue->end_token);
    if (const auto word = cues_.match(tokens_.first(at + 1), at); word && is_speech(*word))
      return read_verb(at, at + 1);
    return at + 1;
  }

  static bool is_speech(const CueLexicon::Match& cue) {
    return cue.is(Cue::Say) || cue.is(Cue::Speak) || cue.is(Cue::Quote);
  }

  // Not "said", but "asked", which makes no statement of what follows.
  bool is_for_quotations(std::size_t verb, std::size_t end) const {
    return std::ranges::none_of(std::array{end, verb + 1}, [&](std::size_t limit) {
      const auto cue = cues_.match(tokens_.first(limit), verb);
      return cue && (cue->is(Cue::Say) || cue->is(Cue::Speak));
    });
  }

  // "according to the UN": whoever is named next, unless that is only an official's country.
  std::size_t read_phrase(std::size_t at, std::size_t end) {
    const std::optional<std::string_view> source = subjects_.behind(end);
    add({source.value_or(""), at, end, at <= first_ + 1});
    return end;
  }

  // "The ministry put the toll at": its subject stands before it alone.
  std::size_t read_figure_verb(std::size_t verb, std::size_t end) {
    const std::size_t subject_end = end_of_subject(verb);
    if (is_verb_here(verb, subject_end))
      if (const auto source = subject_of(verb, subject_end))
        add({*source, verb, end, true});
    return end;
  }

  std::size_t end_of_subject(std::size_t verb) const {
    std::size_t end = verb;
    while (const auto skipped = begin_of_skip(end))
      end = *skipped;
    // "Kerry emphatically denied": adverbs are too many for a list.
    const bool is_adverb = end > first_ + 1 && tokens_[end - 1].folded.ends_with("ly") &&
                           tokens_[end - 1].letter_case == LetterCase::Lower;
    const bool has_subject = is_adverb && (speakers_.ending_at(end - 1) != nullptr ||
                                           cues_.is(tokens_.first(end - 1), end - 2, Cue::Pronoun));
    return has_subject ? end - 1 : end;
  }

  std::size_t read_verb(std::size_t verb, std::size_t end) {
    const std::size_t subject_end = end_of_subject(verb);
    if (!is_verb_here(verb, subject_end))
      return end;
    const bool is_told =
        tokens_[verb].is("told") || tokens_[verb].is("tells") || tokens_[verb].is("telling");
    std::optional<std::string_view> source = subject_of(verb, subject_end);
    bool is_inverted = !source.has_value();
    if (is_inverted)
      source = subjects_.behind(end);
    bool is_for_quotations = this->is_for_quotations(verb, end);
    if (source.value_or("").empty() && joins_verbs(verb, subject_end)) {
      source = subject_before();
      is_for_quotations = true;
      is_inverted = false;
    }
    if (!source)
      return end;

    const Citation* told = told_at(verb);
    if (told != nullptr)
      end = std::max(end, told->end_token);
    const bool leads = !is_inverted && leads_on(end);
    if (told != nullptr) {
      if (source->empty()) {
        add({told->name, verb, end, leads, true, is_for_quotations});
        return end;
      }
    } else if (is_told && source->empty()) {
      return end;
    }
    if (source->empty() && !is_quoted(verb))
      is_inverted ? subjects_.remember_unnamed_behind(end, verb)
                  : subjects_.remember_unnamed_before(subject_end, verb);
    add({*source, verb, end, leads, false, is_for_quotations});
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

  // The subject of the verb; of a participle ("..., adding that") it is who spoke before it.
  std::optional<std::string_view> subject_of(std::size_t verb, std::size_t subject_end) const {
    const bool is_participle = subject_end > first_ && tokens_[subject_end - 1].text == "," &&
                               tokens_[verb].folded.ends_with("ing");
    if (!is_participle)
      return subjects_.before(subject_end);
    return credits_.empty() ? std::optional<std::string_view>() : credits_.back().source;
  }

  // "and called", ", writing", "by saying": the verb has the subject of one before it.
  bool joins_verbs(std::size_t verb, std::size_t subject_end) const {
    if (subject_end == first_)
      return false;
    const Token& before = tokens_[subject_end - 1];
    if (tokens_[verb].folded.ends_with("ing"))
      return before.text == "," || before.is("by") || before.is("in") || before.is("while") ||
             before.is("before") || before.is("after") || before.is("when") || before.is("and");
    return before.is("and") || before.is("but") || before.is("then");
  }

  // Who spoke before in the sentence; else whom it begins with.
  std::optional<std::string_view> subject_before() const {
    const std::size_t limit = credits_.size() - std::min(credits_.size(), kMostCredits);
    for (std::size_t i = credits_.size(); i-- > limit;)
      if (!credits_[i].source.empty())
        return credits_[i].source;
    return subjects_.opening();
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

  void add(Credit credit) {
    credit.reach = reach_of_clause(tokens_, credit.end_token);
    credits_.push_back(credit);
    if (credit.source.empty() || is_quoted(credit.first_token))
      return;
    const SourceKind kind = kind_of(credit);
    subjects_.remember(credit.source, kind);
    // An outlet that denies or warns is the story's subject, as any company is.
    const auto cue = cues_.match(tokens_, credit.first_token);
    const bool is_subject = !credit.is_outlet && cue && cue->is(Cue::Speak) && !cue->is(Cue::Say);
    if (kind == SourceKind::Outlet && is_subject)
      subjects_.remember(credit.source, SourceKind::Body);
  }

  SourceKind kind_of(const Credit& credit) const {
    if (credit.is_outlet || speakers_.is_outlet(credit.source))
      return SourceKind::Outlet;
    const std::size_t near = std::min(credit.end_token + kLongestTitle, text_.tokens().size());
    const Speaker* person = speakers_.last_person_before(near);
    const bool is_person = person != nullptr && person->name == credit.source;
    return is_person ? SourceKind::Person : SourceKind::Body;
  }

  // Asked for tokens in the order of the text.
  bool is_quoted(std::size_t token) {
    while (next_passage_ < passages_.size() && passages_[next_passage_].end_token <= token)
      ++next_passage_;
    return next_passage_ < passages_.size() && passages_[next_passage_].first_token <= token;
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
  std::span<const QuotedPassage> passages_;
  const CueLexicon& cues_ = CueLexicon::builtin();
  std::span<const Token> tokens_;  // up to the end of the sentence, which begins at first_
  std::size_t first_ = 0;
  std::size_t number_ = 0;  // of the sentence
  std::size_t next_citation_ = 0;
  std::size_t next_passage_ = 0;
  std::vector<Credit> credits_;
  SubjectReader subjects_;
};

}  // namespace

std::vector<std::vector<Credit>> find_credits(const AnalyzedText& text, const Speakers& speakers,
                                              std::span<const Citation> citations,
                                              std::span<const QuotedPassage> passages) {
  return CreditFinder(text, speakers, citations, passages).find();
}

}  // namespace dossier
