// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/quantity/figure.h"
#include "corpus/quantity/tagged_sentence.h"
#include "corpus/text/token.h"

namespace dossier {

/// Whether numbers that measure nothing in running text, such as years, are left out.
enum class Exclusions : std::uint8_t { Apply, Ignore };

/// Reads the figures of sentences, one after the other, with units, nouns, roles and flags. Keeps
/// its buffers from one sentence to the next, so that reading allocates nothing per token.
class SentenceReader {
 public:
  /// `text` is what the tokens to come are of; it must outlive the reader.
  explicit SentenceReader(std::string_view text) : text_(text) {}

  /// Reads the sentence of these tokens. Time is linear in them. The figures stay valid until the
  /// next call, and the caller may change them.
  std::span<Figure> read(std::span<const Token> tokens, Exclusions exclusions);

  /// The sentence read last.
  TaggedSentence sentence() const { return {text_, tokens_, infos_}; }

 private:
  void collect(const TaggedSentence& sentence, Exclusions exclusions);

  std::string_view text_;
  std::span<const Token> tokens_;
  std::vector<const WordInfo*> infos_;
  std::vector<Figure> figures_;
};

}  // namespace dossier
