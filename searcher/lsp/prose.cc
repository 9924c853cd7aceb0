// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/prose.h"

#include "corpus/text/characters.h"
#include "corpus/text/printable.h"
#include "searcher/output/figure_words.h"

namespace dossier {

Prose& Prose::add(std::string_view text) {
  constexpr std::string_view kMarks = "\\`*_[]<>#|~&";
  for (const char c : printable(text)) {
    if (is_markdown_ && kMarks.find(c) != std::string_view::npos)
      text_ += '\\';
    text_ += c;
  }
  return *this;
}

Prose& Prose::bold(std::string_view text) {
  if (!is_markdown_)
    return add(text);
  text_ += "**";
  add(text);
  text_ += "**";
  return *this;
}

Prose& Prose::line() {
  if (!text_.empty())
    text_ += is_markdown_ ? "\n\n" : "\n";
  return *this;
}

Prose& Prose::item() {
  const bool is_in_list =
      text_.rfind("\n- ") > text_.rfind("\n\n") && text_.rfind("\n- ") != std::string::npos;
  if (!text_.empty())
    text_ += is_markdown_ && !is_in_list ? "\n\n" : "\n";
  text_ += "- ";
  return *this;
}

std::string article_words(const FigureArticle& article) {
  constexpr std::size_t kDayBytes = 10;
  const std::string& outlet = article.publisher.empty() ? article.agency : article.publisher;
  return (outlet.empty() ? "outlet unknown" : outlet) + ", " +
         (article.published.empty() ? "undated" : article.published.substr(0, kDayBytes));
}

std::string report_words(const FigureReport& report) {
  std::string words = value_words(report.figure) + " · " + article_words(report.article);
  if (!report.figure.source.empty() && report.figure.source != report.article.publisher)
    words += ", after " + report.figure.source;
  return words;
}

std::string shortened(std::string_view text, std::size_t most_bytes) {
  if (text.size() <= most_bytes)
    return printable(text);
  std::size_t end = most_bytes;
  while (end > 0 && is_utf8_continuation(text[end]))
    --end;
  return printable(text.substr(0, end)) + "…";
}

}  // namespace dossier
