// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "corpus/extractor.h"
#include "corpus/record_codec.h"
#include "corpus/story/fingerprint.h"
#include "corpus/text/text_analyzer.h"
#include "indexer/dictionary.h"
#include "indexer/position_writer.h"

namespace Xapian {
class Document;
}

namespace dossier {

/// Turns records into Xapian documents as FORMAT.md describes them: the only place that decides
/// which terms, positions, values and stored bytes a record gives. Collects what the records add
/// to the database's dictionary on the way. Not thread-safe; make one a thread.
class Encoder {
 public:
  /// For records of that extractor. It and the analyser must outlive the encoder.
  Encoder(TextAnalyzer& analyzer, const Extractor& extractor)
      : analyzer_(analyzer), extractor_(extractor), positions_(analyzer) {}

  /// Encodes one record, whose text `text` analyses, without its story. The term for its id is the
  /// only one with the prefix of Field::Id.
  Xapian::Document encode(const Record& record, const AnalyzedText& text,
                          const Fingerprint& fingerprint);

  /// About how much memory the dictionary of the records so far takes.
  std::size_t dictionary_bytes() const { return dictionary_.size_bytes(); }

  /// What all records so far need in the dictionary; the encoder begins a new one.
  Dictionary take_dictionary();

 private:
  void add_names(const Extraction& extraction, const AnalyzedText& text);

  const std::string& note_name(Field field, const std::string& name);

  TextAnalyzer& analyzer_;
  const Extractor& extractor_;
  RecordPacker packer_;
  PositionWriter positions_;
  Dictionary dictionary_;
  std::unordered_map<std::string, std::string> folded_names_;  // those that the dictionary has
};

/// 16 hex digits over everything that `document` states; another version of it has others.
std::string document_hash(const Document& document);

}  // namespace dossier
