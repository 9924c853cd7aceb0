// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/schema.h"
#include "searcher/date_period.h"

namespace Xapian {
class Document;
}

namespace dossier {

/// Something by which documents are counted: the names of a facet or union, or the periods of their
/// publication.
struct Facet {
  Field field = Field::Publisher;  ///< Field::Date if there is a period
  std::optional<DatePeriod> period{};

  bool operator==(const Facet&) const = default;
};

/// "publisher", "qty.role", "date:month".
std::string to_string(const Facet& facet);

/// The facets whose names a list names, separated by commas and in its order. Throws Error{Usage}
/// for what is none.
std::vector<Facet> facets_from(std::string_view list);

/// What a document has in a facet, sorted, each once; an undated one has no period.
std::vector<std::string> values_in(const Xapian::Document& document, const Facet& facet);

}  // namespace dossier
