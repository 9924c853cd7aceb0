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

/// The snippet of at most about `width_bytes`, which is passed only by a match that is longer. Of
/// passages that show as much of the query the first is taken; without a match it is the beginning
/// of the text.
Snippet make_snippet(const MatchText& text, const Matcher& matcher, std::size_t width_bytes);

/// A place in the file that a document was read from, for editors.
struct FilePlace {
  std::size_t line = 1;    ///< counted from 1
  std::size_t column = 1;  ///< counted in bytes from 1
};

/// Where byte `offset` of the document's text stands in its file. Where the text does not stand
/// there verbatim it is the line of the record and column 1.
FilePlace place_in_file(const Document& document, std::size_t offset);

}  // namespace dossier
