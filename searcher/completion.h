// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/schema.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"

namespace dossier {

/// A name that a beginning may become.
struct Completion {
  std::string name;            ///< as facets show it
  std::string alias;           ///< what begins so, folded: another name of it, or a word of `name`
  Field type = Field::Outlet;  ///< the facet asked for; of `actor`, the type in most documents
  std::size_t documents = 0;   ///< that have the name in the facet asked for; exact
};

/// The first completions, and how many there are.
struct Completions {
  std::vector<Completion> values;
  std::size_t distinct = 0;
};

/// What is to be completed.
struct CompletionRequest {
  std::string prefix;         ///< in any case, with or without diacritics; may hold several words
  std::vector<Field> facets;  ///< in which names are looked up
  std::size_t limit = 0;      ///< the first so many; 0 for all
};

/// The names of documents that begin so, by any alias or from any of their words on; those of most
/// documents first, equal ones in byte order. A name that is in two of the facets comes once for
/// each. Takes some microseconds for each alias that begins so.
Completions complete(const Database& database, TextAnalyzer& analyzer,
                     const CompletionRequest& request);

}  // namespace dossier
