// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "corpus/text/phrase_table.h"
#include "corpus/text/token.h"

namespace dossier {

/// What outlets' names look like where no lexicon has them: the words they end with, from
/// lexicon/agency_forms.tsv. Immutable once made.
class OutletForms {
 public:
  static const OutletForms& builtin();

  /// Behind the last token of the form ("News Agency", "Tribune") that begins at tokens[at]; 0 if
  /// none does. Requires at < tokens.size().
  std::size_t end_of_form(std::span<const Token> tokens, std::size_t at) const;

  /// Whether the last words of tokens[first, end) are a form of outlets, and one of agencies.
  bool looks_like_outlet(std::span<const Token> tokens, std::size_t first, std::size_t end) const;
  bool looks_like_agency(std::span<const Token> tokens, std::size_t first, std::size_t end) const;

  /// Whether tokens[at] alone may stand for a longer name: "Post" in "the Post".
  bool is_short_name(std::span<const Token> tokens, std::size_t at) const;

 private:
  OutletForms();

  bool ends_in_form(std::span<const Token> tokens, std::size_t first, std::size_t end,
                    std::uint32_t use) const;

  PhraseTable forms_;
};

/// Whether a capitalised word is no part of a name: the first word of a sentence may be "Yet".
bool is_function_word(const Token& token);

}  // namespace dossier
