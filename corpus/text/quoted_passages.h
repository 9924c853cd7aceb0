// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Words between quotation marks, in one paragraph: tokens [first_token, end_token), at least one
/// of them a word or number. The marks are left out.
struct QuotedPassage {
  std::size_t first_token = 0;
  std::size_t end_token = 0;
  std::size_t open_token = 0;    ///< of the opening mark
  std::size_t behind_token = 0;  ///< behind the closing mark; `end_token` where none closes
  bool is_closed = true;         ///< else it ends with its sentence or paragraph
  bool goes_on = false;          ///< the next passage, in the next paragraph, continues it
};

/// The passages in quotation marks of any kind (straight, curly, doubled single ones, guillemets),
/// in the order of the text; what is quoted inside a quotation belongs to the outer one. Single
/// marks are told from apostrophes as well as their surroundings allow. A passage whose mark is
/// never closed ends with its sentence, or with its paragraph where it began that. Linear.
std::vector<QuotedPassage> find_quoted_passages(const AnalyzedText& text);

}  // namespace dossier
