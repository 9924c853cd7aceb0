// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "searcher/figures/sighting.h"
#include "searcher/lsp/figure_reports.h"

namespace dossier {

/// Text for hovers, in Markdown or plain, from words of the corpus that may hold anything.
class Prose {
 public:
  explicit Prose(bool is_markdown) : is_markdown_(is_markdown) {}

  /// Adds `text` to the line that is being written, on one line and without meaning for Markdown.
  Prose& add(std::string_view text);
  Prose& bold(std::string_view text);

  /// Begins a line, or an item of a list.
  Prose& line();
  Prose& item();

  const std::string& text() const { return text_; }

 private:
  bool is_markdown_;
  std::string text_;
};

/// "Meridian Wire, 2025-11-08"; "outlet unknown, undated".
std::string article_words(const FigureArticle& article);

/// "at least 65 · Meridian Wire, 2025-11-08, after The Atlantic".
std::string report_words(const FigureReport& report);

/// `text` on one line, cut with an ellipsis behind so many bytes at most.
std::string shortened(std::string_view text, std::size_t most_bytes);

}  // namespace dossier
