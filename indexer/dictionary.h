// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "corpus/schema.h"
#include "corpus/text/string_map.h"
#include "indexer/position_writer.h"
#include "indexer/string_pool.h"

namespace Xapian {
class WritableDatabase;
}

namespace dossier {

/// What a database knows about words rather than documents: which words share a stem, and under
/// which names an outlet or actor is known. Collected in memory and written once, since Xapian's
/// tables take each addition at the cost of a look-up in a B-tree.
class Dictionary {
 public:
  /// Notes words of a text in `language` (ISO 639-1; "" and unknown ones have no stems).
  void add_words(const std::string& language, std::span<const CountedTerm> words);

  /// Notes that `field`, outlet or actor, has the name `canonical`, which texts also call `alias`.
  /// All three forms of a name are noted where `alias` equals `canonical`: whole, and word by word.
  void add_name(Field field, std::string_view canonical, std::string_view folded_canonical,
                std::string_view folded_alias);

  /// Adds everything that `other` notes.
  void merge(const Dictionary& other);

  /// About how much memory it takes.
  std::size_t size_bytes() const;

  /// Adds everything to the synonym table of `database`; what is there already stays.
  void write_to(Xapian::WritableDatabase& database) const;

  /// Which part of the keys is meant, of how many. A part has nearly all values of its keys, so
  /// that what is written in parts is quickly merged.
  struct Part {
    std::size_t number = 0;
    std::size_t parts = 1;
  };

  /// Adds one part of what all of `dictionaries` note, likewise.
  static void write_part(std::span<const Dictionary> dictionaries, const Part& part,
                         Xapian::WritableDatabase& database);

 private:
  void add_value(std::string_view value);

  StringMap<StringPool> words_;  // by language
  StringPool names_;             // keys, each with a canonical name behind a zero byte
  std::string entry_;            // the one that is being made
};

}  // namespace dossier
