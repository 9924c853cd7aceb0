// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document/document.h"
#include "corpus/extraction.h"
#include "corpus/extractor.h"
#include "corpus/outlet/outlet_mentions.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/lsp/positions.h"

namespace dossier {

/// What a draft says. Offsets are bytes of the draft. Views the extractor.
struct DraftReading {
  Document document;  ///< its text has the draft's length: blanks stand for the front matter and
                      ///< carriage returns
  AnalyzedText text;
  Extraction extraction;
  std::vector<OutletMention> outlets;  ///< every mention, in the order of the text
};

/// Reads a draft. Requires: `text` is valid UTF-8. A draft of more than kMaxReadBytes is read as
/// far as that.
std::unique_ptr<const DraftReading> read_draft(std::string_view text, TextAnalyzer& analyzer,
                                               const Extractor& extractor);

inline constexpr std::size_t kMaxReadBytes = std::size_t{2} << 20;

/// A part of a draft that an editor replaced.
struct TextChange {
  std::optional<TextRange> range{};  ///< none for the whole text
  std::string text;
};

/// A text that an editor has open, in step with its buffer. What it says is read when it is asked
/// for and kept until the next change.
class Draft {
 public:
  Draft(std::string text, std::int64_t version, PositionEncoding encoding);
  ~Draft() = default;
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  const std::string& text() const { return text_; }
  std::int64_t version() const { return version_; }
  const LinePositions& positions() const { return positions_; }

  /// Each change counts positions in the text that the one before it left.
  void change(const std::vector<TextChange>& changes, std::int64_t version);

  const DraftReading& reading(TextAnalyzer& analyzer, const Extractor& extractor);

  /// To be called before the extractor that read the draft ends.
  void forget_reading() { reading_.reset(); }

 private:
  std::string text_;
  std::int64_t version_;
  PositionEncoding encoding_;
  LinePositions positions_;                      // views `text_`
  std::unique_ptr<const DraftReading> reading_;  // null if the text is to be read
};

}  // namespace dossier
