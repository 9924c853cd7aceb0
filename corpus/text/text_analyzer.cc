// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/text_analyzer.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

#include "corpus/error.h"
#include "corpus/text/characters.h"
#include "corpus/text/fold.h"
#include "corpus/text/paragraph_scopes.h"
#include "corpus/text/paragraphs.h"
#include "corpus/text/sentence_rules.h"
#include "corpus/text/word_rules.h"

namespace dossier {
namespace {

// Raised whenever the rules change which terms or positions a text gives.
constexpr int kRulesVersion = 1;

void require_success(UErrorCode status, const char* what) {
  if (U_FAILURE(status))
    throw Error(ErrorKind::DatabaseDamaged,
                std::string("ICU cannot ") + what + ": " + u_errorName(status),
                "install ICU's data files (package libicu72)");
}

// Views UTF-8 for ICU without a copy.
class Utf8View {
 public:
  explicit Utf8View(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    view_ = utext_openUTF8(view_, text.data(), static_cast<std::int64_t>(text.size()), &status);
    require_success(status, "read the text");
  }
  ~Utf8View() { utext_close(view_); }
  Utf8View(const Utf8View&) = delete;
  Utf8View& operator=(const Utf8View&) = delete;

  UText* get() { return view_; }

 private:
  UText* view_ = nullptr;
};

bool is_space(std::string_view segment) {
  return is_ascii_space(segment.front()) || segment == "\u00A0" || segment == "\u202F" ||
         segment == "\u2009" || segment == "\u3000" || segment == "\u2003" || segment == "\u2002" ||
         segment == "\u200B" || segment == "\uFEFF" || segment == "\u2028" || segment == "\u0085";
}

// White space that groups digits ("10 000") rather than separating words.
bool groups_digits(std::string_view gap) {
  return gap == "\u00A0" || gap == "\u202F" || gap == "\u2009";
}

bool is_digit_group(std::string_view text, std::size_t most) {
  return !text.empty() && text.size() <= most && std::ranges::all_of(text, is_ascii_digit);
}

// Whether `text` is letters with dots between them, as ICU cuts "U.S" out of "U.S.".
bool lacks_last_dot(std::string_view text) {
  if (text.size() == 1)
    return is_ascii_upper(text[0]);
  if (text.size() % 2 == 0)
    return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i % 2 == 0 ? !is_ascii_alpha(text[i]) : text[i] != '.')
      return false;
  return true;
}

// Lays the tokens of one text down in order.
class TokenBuilder {
 public:
  TokenBuilder(std::string_view text, std::pmr::memory_resource& folded_forms)
      : text_(text), folded_forms_(folded_forms) {
    tokens_.reserve(text.size() / 5 + 1);
  }

  void add_segment(ByteSpan span, bool is_word) {
    const std::string_view segment = span.of(text_);
    if (!is_word && is_space(segment)) {
      space_before_ = true;
    } else if (!is_word) {
      if (!joins_acronym(segment, span.begin))
        add(segment, TokenKind::Punctuation);
    } else if (!joins_digit_group(segment, span.begin)) {
      pieces_.clear();
      split_word(segment, pieces_);
      for (const WordPiece& piece : pieces_)
        add(piece.text, piece.kind);
    }
  }

  std::vector<Token> take() { return std::move(tokens_); }

 private:
  void add(std::string_view piece, TokenKind kind) {
    Token token;
    token.span.begin = static_cast<std::size_t>(piece.data() - text_.data());
    token.span.end = token.span.begin + piece.size();
    token.kind = kind;
    token.space_before = std::exchange(space_before_, false);
    describe(token);
    tokens_.push_back(token);
  }

  void describe(Token& token) {
    token.text = token.span.of(text_);
    token.folded = token.text;
    if (!token.is_term())
      return;
    token.letter_case = letter_case_of(token.text);
    if (!is_its_own_folded_form(token.text))
      token.folded = store(fold_word(token.text));
  }

  static bool is_its_own_folded_form(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return is_ascii_lower(c) || is_ascii_digit(c); });
  }

  std::string_view store(const std::string& folded) {
    auto* copy = static_cast<char*>(folded_forms_.allocate(folded.size() + 1, 1));
    std::ranges::copy(folded, copy);
    return {copy, folded.size()};
  }

  bool joins_acronym(std::string_view segment, std::size_t begin) {
    if (segment != "." || tokens_.empty() || tokens_.back().kind != TokenKind::Word)
      return false;
    Token& last = tokens_.back();
    if (last.span.end != begin || !lacks_last_dot(last.text))
      return false;
    ++last.span.end;
    describe(last);
    return true;
  }

  bool joins_digit_group(std::string_view segment, std::size_t begin) {
    if (!space_before_ || tokens_.empty() || tokens_.back().kind != TokenKind::Number)
      return false;
    Token& last = tokens_.back();
    const std::string_view gap = ByteSpan{last.span.end, begin}.of(text_);
    const std::size_t tail = last.text.find_last_not_of("0123456789") + 1;
    if (!groups_digits(gap) || !is_digit_group(last.text.substr(tail), 3) || segment.size() != 3 ||
        !is_digit_group(segment, 3))
      return false;
    space_before_ = false;
    last.span.end = begin + segment.size();
    describe(last);
    std::string folded(last.folded);
    std::erase_if(folded, [](char c) { return !is_ascii_digit(c) && c != '.'; });
    last.folded = store(folded);
    return true;
  }

  std::string_view text_;
  std::pmr::memory_resource& folded_forms_;
  std::vector<Token> tokens_;
  std::vector<WordPiece> pieces_;
  bool space_before_ = true;
};

void cut_words(icu::BreakIterator& words, Utf8View& view, TokenBuilder& builder) {
  UErrorCode status = U_ZERO_ERROR;
  words.setText(view.get(), status);
  require_success(status, "cut the text into words");
  for (std::int32_t begin = words.first(), end = words.next(); end != icu::BreakIterator::DONE;
       begin = end, end = words.next())
    builder.add_segment({static_cast<std::size_t>(begin), static_cast<std::size_t>(end)},
                        words.getRuleStatus() >= UBRK_WORD_NUMBER);
}

std::vector<std::size_t> sentence_boundaries(icu::BreakIterator& sentences, Utf8View& view) {
  UErrorCode status = U_ZERO_ERROR;
  sentences.setText(view.get(), status);
  require_success(status, "cut the text into sentences");
  std::vector<std::size_t> boundaries;
  for (std::int32_t at = sentences.first(); at != icu::BreakIterator::DONE; at = sentences.next())
    boundaries.push_back(static_cast<std::size_t>(at));
  return boundaries;
}

struct Layout {
  std::vector<Sentence> sentences;
  std::vector<Paragraph> paragraphs;
};

// Groups the tokens, whose sentence it fills in, into sentences and paragraphs.
Layout lay_out(std::string_view text, std::span<Token> tokens,
               std::span<const std::size_t> boundaries) {
  Layout layout;
  std::size_t at = 0;
  auto boundary = boundaries.begin();
  for (const ByteSpan& span : split_paragraphs(text)) {
    const std::size_t first_sentence = layout.sentences.size();
    for (bool first = true; at < tokens.size() && tokens[at].span.begin < span.end; first = false) {
      const std::size_t begin = tokens[at].span.begin;
      boundary = std::lower_bound(boundary, boundaries.end(), begin);
      const bool at_boundary = boundary != boundaries.end() && *boundary == begin;
      if (first || (at_boundary && ends_sentence(text, tokens, at)))
        layout.sentences.push_back({at, at, layout.paragraphs.size()});
      tokens[at].sentence = static_cast<std::uint32_t>(layout.sentences.size() - 1);
      layout.sentences.back().end_token = ++at;
    }
    if (first_sentence != layout.sentences.size())
      layout.paragraphs.push_back({span, first_sentence, layout.sentences.size(), Scope::Body});
  }
  return layout;
}

}  // namespace

struct TextAnalyzer::Iterators {
  std::unique_ptr<icu::BreakIterator> words;
  std::unique_ptr<icu::BreakIterator> sentences;
};

TextAnalyzer::TextAnalyzer() : iterators_(std::make_unique<Iterators>()) {
  UErrorCode status = U_ZERO_ERROR;
  iterators_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  iterators_->sentences.reset(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
  require_success(status, "load its word and sentence rules");
}

TextAnalyzer::~TextAnalyzer() = default;
TextAnalyzer::TextAnalyzer(TextAnalyzer&&) noexcept = default;
TextAnalyzer& TextAnalyzer::operator=(TextAnalyzer&&) noexcept = default;

std::string TextAnalyzer::settings() {
  return "rules=" + std::to_string(kRulesVersion) + " icu=" + U_ICU_VERSION +
         " unicode=" + U_UNICODE_VERSION;
}

AnalyzedText TextAnalyzer::analyze(std::string_view text) {
  AnalyzedText analyzed;
  analyzed.text_ = text;
  analyzed.folded_forms_ = std::make_unique<std::pmr::monotonic_buffer_resource>();
  if (text.empty())
    return analyzed;
  Utf8View view(text);
  TokenBuilder builder(text, *analyzed.folded_forms_);
  cut_words(*iterators_->words, view, builder);
  analyzed.tokens_ = builder.take();
  const std::vector<std::size_t> boundaries = sentence_boundaries(*iterators_->sentences, view);
  Layout layout = lay_out(text, analyzed.tokens_, boundaries);
  set_scopes(text, analyzed.tokens_, layout.sentences, layout.paragraphs);
  analyzed.sentences_ = std::move(layout.sentences);
  analyzed.paragraphs_ = std::move(layout.paragraphs);
  return analyzed;
}

std::string TextAnalyzer::fold(std::string_view phrase) {
  return analyze(phrase).folded({0, phrase.size()});
}

std::span<const Token> AnalyzedText::tokens_of(const Sentence& sentence) const {
  return tokens().subspan(sentence.first_token, sentence.end_token - sentence.first_token);
}

const Paragraph& AnalyzedText::paragraph_of(const Token& token) const {
  return paragraphs_[sentence_of(token).paragraph];
}

std::string AnalyzedText::folded(const ByteSpan& span) const {
  std::string folded;
  for (std::size_t i = token_at(span.begin); i < tokens_.size() && tokens_[i].span.begin < span.end;
       ++i) {
    if (!tokens_[i].is_term())
      continue;
    if (!folded.empty())
      folded += ' ';
    folded += tokens_[i].folded;
  }
  return folded;
}

std::size_t AnalyzedText::token_at(std::size_t byte) const {
  const auto found = std::ranges::upper_bound(tokens_, byte, {},
                                              [](const Token& token) { return token.span.end; });
  return static_cast<std::size_t>(found - tokens_.begin());
}

}  // namespace dossier
