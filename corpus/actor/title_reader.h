// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "corpus/actor/knowledge.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Reads the titles before persons' names in one sentence. Views its arguments.
class TitleReader {
 public:
  /// `end` is the index behind the sentence's last token.
  TitleReader(const NameTokens& tokens, const Knowledge& knowledge, std::size_t end)
      : tokens_(tokens), knowledge_(knowledge), end_(end) {}

  /// Index behind the titles at `at` ("Prime Minister", "Mr.", "Deputy Press Secretary"), `at` if
  /// there is none. "Attorney General's Office" is none.
  std::size_t title_end(std::size_t at) const;

  /// Index behind the office of a title that ends at `at`: "of State" of "Secretary of State Marco
  /// Rubio". `at` if none follows.
  std::size_t office_end(std::size_t at) const;

  /// Whether the lexicons have the word as a person's name.
  bool may_be_person(std::size_t at) const;

 private:
  std::size_t title_words(std::size_t at) const;
  std::span<const Token> sentence_rest(std::size_t at) const;
  std::optional<Knowledge::Match> known_at(std::size_t at) const;

  const NameTokens& tokens_;
  const Knowledge& knowledge_;
  std::size_t end_;
};

}  // namespace dossier
