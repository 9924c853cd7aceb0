// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_set>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kHyphen = "\xE2\x80\x90";

// The size of type that most of the lines have.
double median_height(std::span<const PdfLine> lines) {
  std::vector<double> heights;
  heights.reserve(lines.size());
  for (const PdfLine& line : lines)
    heights.push_back(line.height());
  if (heights.empty())
    return 0;
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::ranges::nth_element(heights, middle);
  return *middle;
}

// From one line to the next within a paragraph: the lower quartile, since gaps only add to it.
double usual_leading(std::span<const PdfLine> lines, double height) {
  std::vector<double> steps;
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (const double step = lines[i].top - lines[i - 1].top;
        lines[i].page == lines[i - 1].page && step > 0.5 * height && step < 3 * height)
      steps.push_back(step);
  if (steps.empty())
    return 1.2 * height;
  const auto quarter = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 4);
  std::ranges::nth_element(steps, quarter);
  return *quarter;
}

bool ends_sentence(std::string_view text) {
  constexpr auto kEnds = std::to_array<std::string_view>(
      {".", "!", "?", ":", "\xE2\x80\x9D", "\"", "\xC2\xBB", ")", "\xE3\x80\x82"});
  return std::ranges::any_of(kEnds, [text](std::string_view end) { return text.ends_with(end); });
}

bool begins_item(std::string_view text) {
  return text.starts_with("\xE2\x80\xA2") || text.starts_with("- ") || text.starts_with("* ") ||
         text.starts_with("\xE2\x80\x93 ");
}

std::string_view hyphen_at_end(std::string_view text) {
  for (const std::string_view hyphen : {std::string_view("-"), kSoftHyphen, kHyphen})
    if (text.size() > hyphen.size() && text.ends_with(hyphen)) {
      const char before = text[text.size() - hyphen.size() - 1];
      const bool is_letter = is_ascii_alpha(before) || static_cast<unsigned char>(before) >= 0x80;
      return is_letter ? text.substr(text.size() - hyphen.size()) : std::string_view();
    }
  return {};
}

std::string_view bare_word(std::string_view word) {
  while (!word.empty() && is_ascii(word.substr(0, 1)) && !is_ascii_alpha(word.front()))
    word.remove_prefix(1);
  while (!word.empty() && is_ascii(word.substr(word.size() - 1)) && !is_ascii_alpha(word.back()))
    word.remove_suffix(1);
  return word;
}

class ParagraphMaker {
 public:
  explicit ParagraphMaker(std::span<const PdfLine> lines)
      : lines_(lines), height_(median_height(lines)), leading_(usual_leading(lines, height_)) {
    for (const PdfLine& line : lines_)
      collect_hyphenated(line.text);
  }

  std::vector<std::string> run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i == 0 || begins_paragraph(lines_[i - 1], lines_[i])) {
        paragraphs_.push_back(lines_[i].text);
        right_ = lines_[i].right;
      } else {
        append(paragraphs_.back(), lines_[i].text);
        right_ = std::max(right_, lines_[i].right);
      }
    }
    return std::move(paragraphs_);
  }

 private:
  void collect_hyphenated(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find(' '), text.size());
      const std::string_view word = bare_word(text.substr(0, end));
      if (word.find('-') != std::string_view::npos)
        hyphenated_.insert(word);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  bool begins_paragraph(const PdfLine& last, const PdfLine& line) const {
    const double size = line.height() / std::max(last.height(), 1.0);
    if (size > 1.2 || size < 1 / 1.2 || begins_item(line.text))
      return true;
    if (!hyphen_at_end(last.text).empty() && is_ascii_lower(line.text.front()))
      return false;
    const bool is_below = line.page == last.page && line.top > last.top;
    if (!is_below)
      return ends_sentence(last.text) || !is_ascii_lower(line.text.front());
    const double leading = std::max(leading_, line.height() * 1.05);
    if (line.top - last.top > 1.35 * leading)
      return true;
    const bool is_indented = line.left - last.left > 0.8 * height_ && line.left < last.right;
    const bool was_short = right_ - last.right > 3 * height_;
    return (is_indented && ends_sentence(last.text)) || (was_short && ends_sentence(last.text));
  }

  void append(std::string& paragraph, std::string_view line) const {
    const std::string_view hyphen = hyphen_at_end(paragraph);
    if (hyphen.empty()) {
      paragraph += paragraph.ends_with('-') && !paragraph.ends_with(" -") ? "" : " ";
    } else if (is_ascii_lower(line.front()) || static_cast<unsigned char>(line.front()) >= 0x80) {
      const std::size_t start = paragraph.rfind(' ') + 1;
      const std::string whole =
          paragraph.substr(start) + std::string(line.substr(0, line.find(' ')));
      if (hyphen != "-" || !hyphenated_.contains(bare_word(whole)))
        paragraph.resize(paragraph.size() - hyphen.size());
    }
    paragraph += line;
  }

  std::span<const PdfLine> lines_;
  double height_;
  double leading_;
  double right_ = 0;  // of the present paragraph
  std::unordered_set<std::string_view> hyphenated_;
  std::vector<std::string> paragraphs_;
};

}  // namespace

std::vector<std::string> pdf_paragraphs(std::span<const PdfLine> lines) {
  return ParagraphMaker(lines).run();
}

std::string pdf_headline(std::span<const PdfLine> lines) {
  constexpr double kLarger = 1.25;
  constexpr std::size_t kShortest = 12;
  constexpr std::size_t kLongest = 200;
  double largest = 0;
  for (const PdfLine& line : lines)
    if (line.page == lines.front().page)
      largest = std::max(largest, line.height());
  if (largest < kLarger * median_height(lines))
    return "";
  std::string headline;
  for (const PdfLine& line : lines) {
    const bool is_large = line.height() > 0.9 * largest && line.page == lines.front().page;
    if (!is_large && !headline.empty())
      break;
    if (is_large)
      headline += (headline.empty() ? "" : " ") + line.text;
  }
  return headline.size() >= kShortest && headline.size() <= kLongest ? headline : "";
}

}  // namespace dossier
