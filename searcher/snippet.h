// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/span.h"
#include "searcher/match/match_text.h"
#include "searcher/match/matcher.h"

namespace dossier {

/// A passage of a document's text that shows best why it was found: whole words of one paragraph.
struct Snippet {
  ByteSpan span;                     ///< of the text; empty for a document without text
  std::vector<ByteSpan> highlights;  ///< of the text, inside `span`, ordered, not overlapping; a
                                     ///< phrase is one. Empty where the text shows no match
  bool starts_inside = false;        ///< words of the paragraph stand before it
  bool ends_inside = false;          ///< words of the paragraph stand behind it
};

/// The best passages, at most `count` (1 or more), the best first, none overlapping another: each
/// of at most about `width_bytes`, which is passed only by a match that is longer. A passage is
/// better that shows more parts of the query which no better one shows, then more of the query; of
/// equals the first is taken. All but the first show a match; without any there is one, the
/// beginning of the text.
std::vector<Snippet> make_passages(const MatchText& text, const Matcher& matcher,
                                   std::size_t width_bytes, std::size_t count);

/// A place in the file that a document was read from, for editors.
struct FilePlace {
  std::size_t line = 1;    ///< counted from 1
  std::size_t column = 1;  ///< counted in bytes from 1
};

/// Where byte `offset` of the document's text stands in its file. Where the text does not stand
/// there verbatim it is the line of the record and column 1.
FilePlace place_in_file(const Document& document, std::size_t offset);

}  // namespace dossier
