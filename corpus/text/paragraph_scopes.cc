// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/paragraph_scopes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "corpus/text/characters.h"
#include "corpus/text/furniture.h"
#include "corpus/text/string_map.h"

namespace dossier {
namespace {

// A passage shorter than this may stand twice without being a repeat: headings, "he said".
constexpr std::size_t kShortestRepeat = 60;

// Words that a line of furniture, and one that asks the reader for something, may have.
constexpr std::size_t kLongestLine = 16;
constexpr std::size_t kLongestRequest = 40;
// Of a headline in a list of other articles.
constexpr std::size_t kLongestHeadline = 25;
constexpr std::size_t kLongestList = 20;

bool ends_sentence(std::string_view line) {
  constexpr auto kClosing = std::to_array<std::string_view>({"\"", "'", ")", "”", "’", "»"});
  for (const std::string_view sign : kClosing)
    if (line.ends_with(sign))
      line.remove_suffix(sign.size());
  return line.ends_with('.') && !line.ends_with("..");
}

class ScopeSetter {
 public:
  ScopeSetter(std::string_view text, std::span<const Token> tokens,
              std::span<const Sentence> sentences, std::span<Paragraph> paragraphs)
      : text_(text), tokens_(tokens), sentences_(sentences), paragraphs_(paragraphs) {}

  void run() {
    mark_repeats();
    mark_furniture();
  }

 private:
  std::span<const Token> tokens_of(const Paragraph& paragraph) const {
    const std::size_t first = sentences_[paragraph.first_sentence].first_token;
    const std::size_t end = sentences_[paragraph.end_sentence - 1].end_token;
    return tokens_.subspan(first, end - first);
  }

  // The words of a paragraph, which a repeat says again whatever its quotation marks and blanks.
  std::string words_of(const Paragraph& paragraph) const {
    std::string words;
    words.reserve(paragraph.span.size());
    for (const Token& token : tokens_of(paragraph)) {
      if (!token.is_term())
        continue;
      words += token.folded;
      words += ' ';
    }
    return words;
  }

  void mark_repeats() {
    StringSet seen;
    bool after_repeat = false;
    for (Paragraph& paragraph : paragraphs_) {
      std::string words = words_of(paragraph);
      const bool is_long = words.size() >= kShortestRepeat;
      const bool is_new = seen.insert(std::move(words)).second;
      after_repeat = !is_new && (after_repeat || is_long);
      if (after_repeat)
        paragraph.scope = Scope::Repeat;
    }
  }

  struct Line {
    Furniture kind = Furniture::None;
    std::size_t words = 0;
    bool is_sentence = false;
  };

  Line line_of(const Paragraph& paragraph) const {
    Line line{.is_sentence = ends_sentence(paragraph.span.of(text_))};
    std::string words;
    for (const Token& token : tokens_of(paragraph)) {
      if (!token.is_term())
        continue;
      if (++line.words > kLongestRequest)
        return line;
      const bool is_number = std::ranges::all_of(token.folded, is_ascii_digit);
      words += words.empty() ? "" : " ";
      words += is_number ? std::string_view("#") : token.folded;
    }
    line.kind = furniture_of(words);
    const bool is_long = line.words > kLongestLine;
    if (line.kind == Furniture::Begins && (is_long || line.is_sentence))
      line.kind = Furniture::None;
    return line;
  }

  void mark_furniture() {
    std::vector<Line> lines;
    lines.reserve(paragraphs_.size());
    for (const Paragraph& paragraph : paragraphs_)
      lines.push_back(line_of(paragraph));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const Furniture kind = lines[i].kind;
      if (kind == Furniture::None || (kind == Furniture::Near && !stands_near(lines, i)))
        continue;
      paragraphs_[i].scope = Scope::Boilerplate;
      if (kind == Furniture::List)
        mark_list(lines, i + 1);
    }
  }

  static bool stands_near(const std::vector<Line>& lines, std::size_t at) {
    const auto is_furniture = [&](std::size_t i) {
      return i < lines.size() && lines[i].kind != Furniture::None;
    };
    return (at > 0 && is_furniture(at - 1)) || is_furniture(at + 1);
  }

  void mark_list(const std::vector<Line>& lines, std::size_t begin) {
    const std::size_t end = std::min(begin + kLongestList, lines.size());
    for (std::size_t i = begin;
         i < end && lines[i].words <= kLongestHeadline && !lines[i].is_sentence; ++i)
      paragraphs_[i].scope = Scope::Boilerplate;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::span<const Sentence> sentences_;
  std::span<Paragraph> paragraphs_;
};

}  // namespace

void set_scopes(std::string_view text, std::span<const Token> tokens,
                std::span<const Sentence> sentences, std::span<Paragraph> paragraphs) {
  ScopeSetter(text, tokens, sentences, paragraphs).run();
}

}  // namespace dossier
