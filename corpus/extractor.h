// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "corpus/actor/knowledge.h"
#include "corpus/document/document.h"
#include "corpus/extraction.h"
#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Tables that a user adds to the lexicons that are compiled in; "" for none. FORMAT.md describes
/// their columns.
struct AddedLexicons {
  std::string actors = {};
  std::string outlets = {};

  bool operator==(const AddedLexicons&) const = default;
};

/// Reads the three facets out of articles, by the lexicons that are compiled in and by those that
/// a user adds: where both claim a name, the user's row has it. Immutable once made; safe to use
/// from many threads.
class Extractor {
 public:
  /// Requires tables in which `first_fault` of their rooms finds none.
  explicit Extractor(const AddedLexicons& added = {});
  ~Extractor() = default;
  Extractor(const Extractor&) = delete;
  Extractor& operator=(const Extractor&) = delete;

  /// What `document` says, whose text `text` analyses: a pure function of both and the lexicons.
  /// Quantities are read from English only, and from texts whose language is unknown.
  Extraction extract(const Document& document, const AnalyzedText& text) const;

  const Knowledge& actors() const { return actors_; }
  const OutletLexicon& outlets() const { return outlets_; }

 private:
  OutletLexicon outlets_;
  Knowledge actors_;
};

}  // namespace dossier
