// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_frequencies.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/columns/column_builder.h"
#include "searcher/columns/loading.h"

namespace dossier {
namespace {

// Xapian's limit. A longer name is cut, see term_for, and a term of this size may be such a one.
constexpr std::size_t kLongestTerm = 245;

Column column_of(const Database& database, const Facet& facet, const Copies& copies) {
  const std::span<const Field> parts = parts_of(facet.field);
  if (parts.size() == 1)
    return load_column(database, facet, copies);
  std::vector<Column> columns;
  std::vector<const Column*> pointers;
  columns.reserve(parts.size());
  for (const Field part : parts)
    pointers.push_back(&columns.emplace_back(load_column(database, {part}, copies)));
  return united(pointers, Numbering::AsTheyCome);
}

void fold_copies(FacetTally& tally, const Column& column, const Copies& copies) {
  std::vector<Row> rows;
  for (const Copy& copy : copies.all())
    rows.push_back(copy.row);
  for (const ValueCount& count : ValueCounter().count(column, rows, copies.all()))
    if (count.documents != count.stories)
      if (const auto ordinal = tally.names->find((*column.names())[count.ordinal]))
        tally.values[*ordinal].stories -= count.documents - count.stories;
}

}  // namespace

std::optional<FacetTally> tally_by_frequency(const Database& database, const Facet& facet,
                                             const Copies& copies) {
  if (facet.period)
    return std::nullopt;
  return translate_xapian_errors([&]() -> std::optional<FacetTally> {
    const std::string prefix(field_row(facet.field).prefix);
    ValueNames names(Numbering::Sorted);
    FacetTally tally{facet, {}, {}, {}};
    const auto end = database.xapian().allterms_end(prefix);
    for (auto term = database.xapian().allterms_begin(prefix); term != end; ++term) {
      const std::string text = *term;
      if (text.size() >= kLongestTerm)
        return std::nullopt;
      const auto documents = term.get_termfreq();
      const Ordinal ordinal = names.add(std::string_view(text).substr(prefix.size()));
      tally.values.push_back({ordinal, documents, documents});
    }
    tally.names = std::make_shared<const ValueNames>(std::move(names));
    if (!copies.all().empty())
      fold_copies(tally, column_of(database, facet, copies), copies);
    return tally;
  });
}

}  // namespace dossier
