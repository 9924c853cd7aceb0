// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "corpus/roots.h"

namespace Xapian {
class Database;
}

namespace dossier {

/// What a database holds, counted. The keys of the maps are values as facets show them.
struct DatabaseStatus {
  std::size_t documents = 0;
  std::size_t stories = 0;         ///< copies of one article counted once
  std::size_t copied_stories = 0;  ///< of two documents or more
  std::size_t files = 0;
  std::string schema;
  std::vector<Root> roots;
  std::map<std::string, std::size_t> publishers;  ///< documents
  std::map<std::string, std::size_t>
      months;  ///< documents by "2025-11"; undated ones are not in it
  std::map<std::string, std::size_t> languages;  ///< documents
  std::map<std::string, std::size_t> endings;    ///< files by ending, see file_ending
  /// What was skipped, by reason; what the reasons quote is left out, so that they add up.
  std::map<std::string, std::size_t> skipped;
};

DatabaseStatus status_of(const Xapian::Database& database);

}  // namespace dossier
