// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "corpus/span.h"
#include "corpus/text/scope.h"

namespace dossier {

/// Words that an article gives in quotation marks. One entry for what is said in one go: a
/// quotation split around its cue ("Yes," he said, "we will") or carried on by the next paragraph.
struct Quotation {
  ByteSpan span;                ///< from the first word to the last mark of punctuation, the
                                ///< quotation marks at both ends left out
  std::vector<ByteSpan> gaps;   ///< inside `span`, in order: what is not quoted, with its marks
  std::string speaker;          ///< an actor's or outlet's name; "" where none is stated by name
  bool is_by_outlet = false;    ///< the speaker is an outlet
  std::optional<ByteSpan> cue;  ///< the words beside it that say who speaks, named or not
  Scope scope = Scope::Body;

  bool operator==(const Quotation&) const = default;
};

/// What stands in quotation marks in `span` and not in its gaps, in order; never empty.
std::vector<ByteSpan> parts_of(const Quotation& quotation);

/// Quotations of fewer words are fragments: a term, a title, a word held at arm's length.
inline constexpr std::size_t kStatementWords = 4;

}  // namespace dossier
