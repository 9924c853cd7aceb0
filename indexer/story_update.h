// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <xapian.h>

#include "corpus/story/fingerprint.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Keeps the stories of a database as a build would make them while its documents change. Is told
/// of each change, and settles the stories of all in the transaction that commits them, so that no
/// reader and no kill finds the one without the other. Its cost goes with the documents that have
/// changed, the stories that these leave or join, and what shares keys with them.
class StoryUpdate {
 public:
  /// Both must outlive it.
  StoryUpdate(Xapian::WritableDatabase& database, TextAnalyzer& analyzer)
      : database_(database), analyzer_(analyzer) {}

  /// Says that the document `id` is about to be replaced or deleted.
  void leaves(Xapian::docid id);

  /// Says that the document `id` was added or replaced.
  void comes(Xapian::docid id, Fingerprint fingerprint);

  /// Gives all documents the stories that they now belong to, and forgets the changes.
  void settle();

 private:
  class Settling;

  Xapian::WritableDatabase& database_;
  TextAnalyzer& analyzer_;
  std::map<Xapian::docid, Fingerprint> new_;
  std::set<std::string> torn_;  // stories that lost a member
};

}  // namespace dossier
