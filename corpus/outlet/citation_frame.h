// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "corpus/outlet/citations.h"
#include "corpus/text/token.h"

namespace dossier {

/// A name or stand-in inside its sentence: tokens [first, end) of `tokens`, which begin with the
/// text and end with the sentence; the sentence begins at `sentence`.
struct NamePlace {
  std::span<const Token> tokens;
  std::size_t sentence = 0;
  std::size_t first = 0;
  std::size_t end = 0;
};

/// A frame found around a name: its form and all its tokens.
struct CitationFrame {
  CitationForm form = CitationForm::Said;
  std::size_t first = 0;
  std::size_t end = 0;
  bool cue_before = false;  ///< the cue stands before the name
};

/// The frame that makes the name at `place` a cited source, if there is one.
std::optional<CitationFrame> citation_frame(const NamePlace& place);

/// Whether the words around the name make it something other than a source: a poll's sponsor, an
/// employer, a photograph's credit.
bool is_no_source(const NamePlace& place);

/// Where the verb of a subject that ends before `at` may begin: behind adverbs, days, brackets and
/// one inserted clause between commas.
std::size_t skip_to_verb(std::span<const Token> tokens, std::size_t at);

/// Whether `token` is a quotation mark.
bool is_quote(const Token& token);

}  // namespace dossier
