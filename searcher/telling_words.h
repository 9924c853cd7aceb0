// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace Xapian {
class Database;
class RSet;
}  // namespace Xapian

namespace dossier {

/// A word that sets some documents apart from the rest of the database.
struct TellingWord {
  std::string word;   ///< folded
  double weight = 0;  ///< how well it does so: 1 for the best of them, above 0 for the others
};

/// At most `count` words of `documents`, the best first (Xapian's Bo1: G. Amati, "Probability
/// Models for Information Retrieval based on Divergence from Randomness", 2003). Numbers are left
/// out, as they tell no topic. None of documents without words.
std::vector<TellingWord> telling_words(const Xapian::Database& database,
                                       const Xapian::RSet& documents, std::size_t count);

}  // namespace dossier
