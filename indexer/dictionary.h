// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "corpus/schema.h"
#include "corpus/text/string_map.h"
#include "corpus/text/text_analyzer.h"

namespace Xapian {
class WritableDatabase;
}

namespace dossier {

/// What a database knows about words rather than documents: which words share a stem, and under
/// which names an outlet or actor is known. Collected in memory and written once, since Xapian's
/// tables take each addition at the cost of a look-up in a B-tree.
class Dictionary {
 public:
  /// Notes the words of a text in `language` (ISO 639-1; "" and unknown ones have no stems).
  void add_words(const std::string& language, const AnalyzedText& text);

  /// Notes that `field`, outlet or actor, has the name `canonical`, which texts also call `alias`.
  /// All three forms of a name are noted where `alias` equals `canonical`: whole, and word by word.
  void add_name(Field field, std::string_view canonical, std::string_view folded_canonical,
                std::string_view folded_alias);

  /// Takes over everything that `other` notes.
  void merge(Dictionary&& other);

  /// About how much memory it takes.
  std::size_t size_bytes() const { return size_bytes_; }

  /// Adds everything to the synonym table of `database`; what is there already stays.
  void write_to(Xapian::WritableDatabase& database) const;

 private:
  StringMap<StringSet> words_;  // by language
  StringMap<StringSet> names_;  // canonical names by key
  std::size_t size_bytes_ = 0;
};

}  // namespace dossier
