// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet.h"

#include <algorithm>

#include <xapian.h>

#include "corpus/error.h"
#include "corpus/value_codec.h"

namespace dossier {
namespace {

constexpr std::string_view kDatePrefix = "date:";

std::optional<Facet> facet_from(std::string_view name) {
  if (name.starts_with(kDatePrefix)) {
    const auto period = date_period_from(name.substr(kDatePrefix.size()));
    return period ? std::optional<Facet>({Field::Date, period}) : std::nullopt;
  }
  const std::optional<Field> field = field_from(name);
  if (!field || parts_of(*field).empty())
    return std::nullopt;
  return Facet{*field};
}

}  // namespace

std::string to_string(const Facet& facet) {
  if (facet.period)
    return std::string(kDatePrefix) + std::string(to_string(*facet.period));
  return std::string(field_row(facet.field).name);
}

std::vector<Facet> facets_from(std::string_view list) {
  std::vector<Facet> facets;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    const std::string_view name = list.substr(begin, end - begin);
    const std::optional<Facet> facet = facet_from(name);
    if (!facet)
      throw Error(ErrorKind::Usage, "there is no facet \"" + std::string(name) + "\"",
                  name.starts_with("date")
                      ? "dates are counted by date:day, date:week, date:month or date:year"
                      : "'searcher facets' without --facets shows all");
    facets.push_back(*facet);
    begin = end + 1;
  }
  return facets;
}

std::vector<std::string> values_in(const Xapian::Document& document, const Facet& facet) {
  std::vector<std::string> values;
  if (facet.period) {
    std::string name = period_name(document.get_value(field_row(facet.field).slot), *facet.period);
    if (!name.empty())
      values.push_back(std::move(name));
    return values;
  }
  const std::span<const Field> parts = parts_of(facet.field);
  for (const Field part : parts) {
    const std::string packed = document.get_value(field_row(part).slot);
    NameReader reader(packed);
    while (const auto name = reader.next())
      values.emplace_back(*name);
  }
  if (parts.size() > 1) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
  }
  return values;
}

}  // namespace dossier
