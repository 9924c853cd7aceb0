// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/quoted_passages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

enum class Family : std::uint8_t { Double, Angle, Single };
enum class Glyph : std::uint8_t { Straight, Opening, Closing };

// A quotation mark, which may be two characters (''), and what stands beside it.
struct Mark {
  std::size_t first = 0;
  std::size_t end = 0;
  Family family = Family::Double;
  Glyph glyph = Glyph::Straight;
  bool left = false;   // a blank, or what may stand before an opening mark, is before it
  bool right = false;  // what may begin a quotation is directly behind it
};

struct MarkRow {
  std::string_view text;
  Family family;
  Glyph glyph;
};

constexpr auto kMarks = std::to_array<MarkRow>({
    {"\"", Family::Double, Glyph::Straight},
    {"\u201C", Family::Double, Glyph::Opening},
    {"\u201D", Family::Double, Glyph::Closing},
    {"\u201E", Family::Double, Glyph::Opening},
    {"\u201F", Family::Double, Glyph::Opening},
    {"\u00AB", Family::Angle, Glyph::Opening},
    {"\u00BB", Family::Angle, Glyph::Closing},
    {"\u300C", Family::Angle, Glyph::Opening},
    {"\u300D", Family::Angle, Glyph::Closing},
    {"'", Family::Single, Glyph::Straight},
    {"`", Family::Single, Glyph::Opening},
    {"\u2018", Family::Single, Glyph::Opening},
    {"\u2019", Family::Single, Glyph::Closing},
});

const MarkRow* mark_row(const Token& token) {
  if (token.kind != TokenKind::Punctuation)
    return nullptr;
  const auto* found = std::ranges::find(kMarks, token.text, &MarkRow::text);
  return found == kMarks.end() ? nullptr : found;
}

bool is_any_of(const Token& token, std::string_view characters) {
  return token.text.size() == 1 && characters.find(token.text) != std::string_view::npos;
}

bool may_precede_opening(const Token& token) {
  return is_any_of(token, "([{-/") || token.text == "\u2014" || token.text == "\u2013" ||
         mark_row(token) != nullptr;
}

bool may_begin_quotation(const Token& token) {
  return !is_any_of(token, ".,;:?!)]}") && token.text != "\u2026";
}

// "'90s", "'em": an apostrophe where letters are left out.
bool is_elision(const Token& token) {
  constexpr auto kElided = std::to_array<std::string_view>(
      {"em", "til", "till", "tis", "twas", "cause", "cuz", "round", "bout", "n"});
  return (is_ascii_digit(token.text.front()) && token.text.ends_with('s')) ||
         std::ranges::find(kElided, token.folded) != kElided.end();
}

// Pairs the marks of one paragraph, family by family.
class ParagraphReader {
 public:
  ParagraphReader(const AnalyzedText& text, std::size_t first, std::size_t end)
      : text_(text), tokens_(text.tokens().first(end)), first_(first) {
    for (std::size_t at = first_; at < tokens_.size(); ++at)
      if (const MarkRow* row = mark_row(tokens_[at])) {
        marks_.push_back(mark_at(at, *row));
        at = marks_.back().end - 1;
      }
  }

  /// The passages of each family; they may nest.
  std::vector<QuotedPassage> read() {
    if (marks_.empty())
      return {};
    pair(Family::Double);
    pair(Family::Angle);
    pair_single();
    std::ranges::stable_sort(passages_, {}, &QuotedPassage::open_token);
    return outermost();
  }

 private:
  Mark mark_at(std::size_t at, const MarkRow& row) const {
    Mark mark{at, at + 1, row.family, row.glyph};
    const bool is_doubled = row.family == Family::Single && mark.end < tokens_.size() &&
                            !tokens_[mark.end].space_before && tokens_[mark.end].text == row.text;
    if (is_doubled) {
      ++mark.end;
      mark.family = Family::Double;
    }
    mark.left = at == first_ || tokens_[at].space_before || may_precede_opening(tokens_[at - 1]);
    mark.right = mark.end < tokens_.size() && !tokens_[mark.end].space_before &&
                 may_begin_quotation(tokens_[mark.end]);
    return mark;
  }

  static bool surely_opens(const Mark& mark) {
    switch (mark.glyph) {
      case Glyph::Straight:
        return mark.left && mark.right;
      case Glyph::Opening:
        return mark.left || mark.right;
      case Glyph::Closing:
        break;
    }
    return false;
  }

  // Where no passage is open. A straight mark behind a number is that of inches.
  bool may_open(const Mark& mark) const {
    const bool is_inches =
        mark.first > first_ && tokens_[mark.first - 1].kind == TokenKind::Number && !mark.left;
    switch (mark.glyph) {
      case Glyph::Straight:
        return mark.left || (mark.right && !is_inches);
      case Glyph::Opening:
        return mark.left || mark.right;
      case Glyph::Closing:
        break;
    }
    return mark.left && mark.right;
  }

  void pair(Family family) {
    std::vector<const Mark*> marks;
    for (const Mark& mark : marks_)
      if (mark.family == family)
        marks.push_back(&mark);
    const auto closes = [&](std::size_t i) { return i < marks.size() && !surely_opens(*marks[i]); };
    const Mark* open = nullptr;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const Mark& mark = *marks[i];
      if (open == nullptr) {
        open = may_open(mark) ? &mark : nullptr;
      } else if (surely_opens(mark)) {
        // Two closings follow a quotation inside another; else the outer one was never closed.
        if (depth > 0 || (closes(i + 1) && closes(i + 2))) {
          ++depth;
        } else {
          abandon(*open, mark);
          open = &mark;
        }
      } else if (depth > 0) {
        --depth;
      } else {
        add(*open, mark.first, mark.end, true);
        open = nullptr;
      }
    }
    if (open != nullptr)
      leave_open(*open);
  }

  // The passage that `mark` opened, when `next` opens another one.
  void abandon(const Mark& mark, const Mark& next) {
    const std::size_t end = end_of_sentence(mark);
    if (end <= next.first)
      add(mark, end, end, false);
  }

  void leave_open(const Mark& mark) {
    const std::size_t end = mark.first == first_ ? tokens_.size() : end_of_sentence(mark);
    add(mark, end, end, false);
  }

  std::size_t end_of_sentence(const Mark& mark) const {
    return mark.end < tokens_.size() ? text_.sentence_of(tokens_[mark.end]).end_token
                                     : tokens_.size();
  }

  // Single marks: one behind "boats" may be an apostrophe, so a later one is preferred.
  void pair_single() {
    const Mark* open = nullptr;
    const Mark* doubtful = nullptr;
    const auto close = [&](const Mark& mark) {
      add(*open, mark.first, mark.end, true);
      open = nullptr;
      doubtful = nullptr;
    };
    for (const Mark& mark : marks_) {
      if (mark.family != Family::Single)
        continue;
      if (opens_single(mark)) {
        if (doubtful != nullptr)
          close(*doubtful);
        open = &mark;
      } else if (open != nullptr && closes_single(mark)) {
        if (!is_plural_possessive(mark))
          close(mark);
        else if (doubtful == nullptr)
          doubtful = &mark;
      }
    }
    if (doubtful != nullptr)
      close(*doubtful);
  }

  bool opens_single(const Mark& mark) const {
    return mark.glyph != Glyph::Closing && mark.left && mark.right &&
           !is_elision(tokens_[mark.end]);
  }

  bool closes_single(const Mark& mark) const {
    return mark.glyph != Glyph::Opening && mark.first > first_ &&
           !tokens_[mark.first].space_before && !mark_goes_on(mark);
  }

  bool mark_goes_on(const Mark& mark) const {
    return mark.right && mark_row(tokens_[mark.end]) == nullptr;
  }

  bool is_plural_possessive(const Mark& mark) const {
    return tokens_[mark.first - 1].folded.ends_with('s') && mark.end < tokens_.size() &&
           tokens_[mark.end].kind == TokenKind::Word;
  }

  void add(const Mark& open, std::size_t end, std::size_t behind, bool is_closed) {
    const auto inside = tokens_.subspan(open.end, std::max(end, open.end) - open.end);
    if (std::ranges::any_of(inside, &Token::is_term))
      passages_.push_back({open.end, end, open.first, behind, is_closed, false});
  }

  // Those that lie inside no other. Of two that cross each other, single marks are the doubtful.
  std::vector<QuotedPassage> outermost() const {
    std::vector<QuotedPassage> kept;
    for (const QuotedPassage& passage : passages_) {
      if (!kept.empty() && passage.open_token < kept.back().behind_token) {
        const bool crosses = passage.behind_token > kept.back().behind_token;
        if (crosses && mark_row(tokens_[kept.back().open_token])->family == Family::Single)
          kept.back() = passage;
        continue;
      }
      kept.push_back(passage);
    }
    return kept;
  }

  const AnalyzedText& text_;
  std::span<const Token> tokens_;  // up to the end of the paragraph, which begins at first_
  std::size_t first_;
  std::vector<Mark> marks_;
  std::vector<QuotedPassage> passages_;
};

// A quotation of several paragraphs has an opening mark at each and one closing mark.
void join_paragraphs(const AnalyzedText& text, std::vector<QuotedPassage>& passages) {
  for (std::size_t i = 0; i + 1 < passages.size(); ++i) {
    QuotedPassage& passage = passages[i];
    const QuotedPassage& next = passages[i + 1];
    if (passage.is_closed)
      continue;
    const Token& first = text.tokens()[passage.first_token];
    const std::size_t paragraph = text.sentence_of(first).paragraph;
    if (paragraph + 1 >= text.paragraphs().size())
      continue;
    const Paragraph& after = text.paragraphs()[paragraph + 1];
    if (next.open_token != text.sentences()[after.first_sentence].first_token)
      continue;
    passage.end_token = next.open_token;
    passage.behind_token = next.open_token;
    passage.goes_on = true;
  }
}

}  // namespace

std::vector<QuotedPassage> find_quoted_passages(const AnalyzedText& text) {
  std::vector<QuotedPassage> passages;
  for (const Paragraph& paragraph : text.paragraphs()) {
    const std::size_t first = text.sentences()[paragraph.first_sentence].first_token;
    const std::size_t end = text.sentences()[paragraph.end_sentence - 1].end_token;
    std::ranges::copy(ParagraphReader(text, first, end).read(), std::back_inserter(passages));
  }
  join_paragraphs(text, passages);
  return passages;
}

}  // namespace dossier
