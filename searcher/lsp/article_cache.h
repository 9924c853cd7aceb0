// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>

#include <xapian.h>

#include "corpus/record.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"

namespace dossier {

/// A stored article and the words of its text.
struct Article {
  Record record;
  AnalyzedText text;  ///< views the record
};

/// The revision that is open, as a text that is another one once `refresh` has moved.
std::string revision_of(const Database& database);

/// The articles that the last requests looked at: those about one draft come back to the same ones.
class ArticleCache {
 public:
  explicit ArticleCache(TextAnalyzer& analyzer) : analyzer_(analyzer) {}

  /// An article of the database as it is open now; valid until `forget_some`.
  const Article& article(const Database& database, Xapian::docid id);

  /// To be called before each request: forgets everything if the database has moved or if more is
  /// held than should be.
  void forget_some(const Database& database);

 private:
  TextAnalyzer& analyzer_;
  std::map<Xapian::docid, std::unique_ptr<const Article>> articles_;
  std::size_t text_bytes_ = 0;
  std::string revision_;  // of the database that they were read from
};

}  // namespace dossier
