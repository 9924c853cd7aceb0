// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/evidence.h"

#include <algorithm>
#include <map>
#include <vector>

namespace dossier {
namespace {

FigureEvidence evidence_for(const Quantity& figure, const Record& record, const AnalyzedText& text,
                            const Database& database) {
  const Document& document = record.document;
  const Sentence& sentence = text.sentence_of(text.tokens()[text.token_at(figure.span.begin)]);
  const std::span<const Token> tokens = text.tokens_of(sentence);
  ByteSpan span{tokens.front().span.begin, tokens.back().span.end};
  span.begin = std::min(span.begin, figure.span.begin);
  span.end = std::max(span.end, figure.span.end);
  return {std::string(span.of(document.text)),
          span.begin,
          {figure.span.begin - span.begin, figure.span.end - span.begin},
          database.file_of(document),
          place_in_file(document, figure.span.begin)};
}

}  // namespace

void add_evidence(std::vector<FigureTable>& tables, const Database& database,
                  TextAnalyzer& analyzer) {
  std::map<Xapian::docid, std::vector<FigureRow*>> rows;
  for (FigureTable& table : tables)
    for (FigureRow& row : table.rows)
      rows[row.articles.front().document].push_back(&row);
  for (const auto& [document, of_document] : rows) {
    const Record record = database.record(document);
    const AnalyzedText text = analyzer.analyze(record.document.text);
    for (FigureRow* const row : of_document)
      row->evidence = evidence_for(row->figure, record, text, database);
  }
}

}  // namespace dossier
