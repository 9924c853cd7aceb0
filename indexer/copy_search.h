// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include <xapian.h>

#include "corpus/story/fingerprint.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Finds the copies of a document in a database: by the terms of its keys, then by fingerprints,
/// which are made anew from the stored records of the few that come into question.
class CopySearch {
 public:
  /// The analyser must outlive the search. Sees changes of `database` only if it is the same object
  /// that makes them, and each document as it was when first asked for.
  CopySearch(Xapian::Database database, TextAnalyzer& analyzer)
      : database_(std::move(database)), analyzer_(analyzer) {}

  /// Saves making the fingerprint of a document that was just written.
  void remember(Xapian::docid id, Fingerprint fingerprint);

  /// The documents that share as many key terms with the document as copies must, in rising order
  /// and without itself. Most are its copies; all its copies are among them.
  std::vector<Xapian::docid> candidates(Xapian::docid id);

  bool are_copies(Xapian::docid a, Xapian::docid b);

 private:
  const Fingerprint& fingerprint_of(Xapian::docid id);

  Xapian::Database database_;
  TextAnalyzer& analyzer_;
  std::unordered_map<Xapian::docid, Fingerprint> fingerprints_;
};

}  // namespace dossier
