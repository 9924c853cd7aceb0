// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/position_codec.h"
#include "corpus/record.h"
#include "corpus/schema.h"
#include "corpus/text/text_analyzer.h"
#include "corpus/word_pairs.h"

namespace dossier {

/// A term of a document's words, and how often it stands there.
struct CountedTerm {
  std::string term;
  std::size_t count = 0;
};

/// Where everything of a record stands that a phrase or NEAR can ask for.
struct RecordPositions {
  std::vector<CountedTerm> words;        ///< of title and text
  std::vector<CountedTerm> title_words;  ///< without their prefix
  std::vector<PairMark> pairs;           ///< of title and text, each once
  std::vector<std::string> path_terms;   ///< folders and file name, with their prefix
  std::string packed;                    ///< the value of kPositionsSlot
};

/// Lays records out in positions as FORMAT.md describes them. Keeps its memory between records.
/// Not thread-safe.
class PositionWriter {
 public:
  /// The analyser must outlive the writer.
  explicit PositionWriter(TextAnalyzer& analyzer) : analyzer_(analyzer) {}

  /// Of a record, whose title and text `title` and `text` analyse.
  RecordPositions write(const Record& record, const AnalyzedText& title, const AnalyzedText& text);

 private:
  std::uint32_t add_word(std::string_view word);
  void end_passage();
  void add_title(const AnalyzedText& title);
  void add_text(const AnalyzedText& text);
  void add_names(const Extraction& extraction, const AnalyzedText& text);
  void add_figures(const Extraction& extraction, const AnalyzedText& text);
  WordSpan place_of(const AnalyzedText& text, const ByteSpan& span) const;

  TextAnalyzer& analyzer_;
  PositionPacker packer_;
  std::string_view word_before_;  // in the same passage
  std::bitset<kPairMarks> has_pair_;
  std::vector<PairMark> pairs_;
  std::deque<std::string> names_;         // terms that the packer views
  std::vector<std::uint32_t> positions_;  // of the text's tokens; 0 of those that take none
};

/// Whether the facets count it: a body figure that the text does not deny, an actor that the body
/// mentions, an outlet of the body.
bool is_counted(const Quantity& quantity);
bool is_counted(const Actor& actor);
bool is_counted(const Outlet& outlet);

/// The facet of that role or type.
Field field_of(OutletRole role);
Field field_of(ActorType type);

}  // namespace dossier
