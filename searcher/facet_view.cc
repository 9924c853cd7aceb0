// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_view.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace dossier {
namespace {

// The order of counted values, by number where that is the order of names.
class CountOrder {
 public:
  CountOrder(const ValueNames& names, FacetOrder order) : names_(names), order_(order) {}

  bool operator()(const ValueCount& a, const ValueCount& b) const {
    if (order_ == FacetOrder::Count && a.documents != b.documents)
      return a.documents > b.documents;
    const std::string_view name = names_[a.ordinal];
    const std::string_view other = names_[b.ordinal];
    if (name.empty() || other.empty())
      return !name.empty();
    return names_.numbering() == Numbering::Sorted ? a.ordinal < b.ordinal : name < other;
  }

 private:
  const ValueNames& names_;
  FacetOrder order_;
};

bool stands_before(const FacetValue& a, const FacetValue& b, FacetOrder order) {
  if (order == FacetOrder::Count && a.documents != b.documents)
    return a.documents > b.documents;
  return std::pair(a.name.empty(), std::string_view(a.name)) <
         std::pair(b.name.empty(), std::string_view(b.name));
}

bool has_word_with(std::string_view folded, std::string_view prefix) {
  return (" " + std::string(folded)).find(" " + std::string(prefix)) != std::string::npos;
}

FacetValue value_of(const ValueNames& names, const ValueCount& count) {
  return {std::string(names[count.ordinal]), count.documents, count.stories};
}

// Marks the values that filters name, and adds those that are not there.
void add_chosen(std::vector<FacetValue>& values, const FacetTally& tally, FacetOrder order) {
  for (const FacetFilter& filter : tally.filters) {
    auto place = std::ranges::find(values, filter.value, &FacetValue::name);
    if (place == values.end()) {
      FacetValue value{filter.value};
      const std::optional<Ordinal> ordinal = tally.names->find(filter.value);
      const auto counted = std::ranges::find(tally.values, ordinal, &ValueCount::ordinal);
      if (counted != tally.values.end())
        value = value_of(*tally.names, *counted);
      place = std::ranges::upper_bound(
          values, value, [&](const auto& a, const auto& b) { return stands_before(a, b, order); });
      place = values.insert(place, std::move(value));
    }
    place->choice = filter.excludes ? FacetChoice::Excluded : FacetChoice::Selected;
  }
}

}  // namespace

FacetCounts shown(const FacetTally& tally, const FacetView& view, TextAnalyzer& analyzer) {
  const ValueNames& names = *tally.names;
  std::vector<ValueCount> with_prefix;
  const std::string prefix = analyzer.fold(view.prefix);
  if (!prefix.empty())
    std::ranges::copy_if(tally.values, std::back_inserter(with_prefix),
                         [&](const ValueCount& count) {
                           return has_word_with(analyzer.fold(names[count.ordinal]), prefix);
                         });
  const std::vector<ValueCount>& counts = prefix.empty() ? tally.values : with_prefix;
  const FacetOrder order =
      view.order.value_or(tally.facet.period ? FacetOrder::Name : FacetOrder::Count);
  const std::size_t all = counts.size();
  const std::size_t limit = view.limit == 0 ? SIZE_MAX : view.limit;
  std::vector<ValueCount> first(std::min(limit, all));
  std::ranges::partial_sort_copy(counts, first, CountOrder(names, order));
  const auto is_counted = [&](const FacetFilter& filter) {
    return std::ranges::find(counts, names.find(filter.value), &ValueCount::ordinal) !=
           counts.end();
  };
  const auto uncounted =
      static_cast<std::size_t>(std::ranges::count_if(tally.filters, std::not_fn(is_counted)));
  FacetCounts shown{tally.facet.field, {}, tally.facet.period, all + uncounted};
  shown.values.reserve(first.size() + tally.filters.size());
  for (const ValueCount& count : first)
    shown.values.push_back(value_of(names, count));
  add_chosen(shown.values, tally, order);
  if (limit < shown.values.size()) {
    const auto rest = shown.values.begin() + static_cast<std::ptrdiff_t>(limit);
    shown.values.erase(
        std::remove_if(rest, shown.values.end(),
                       [](const FacetValue& value) { return value.choice == FacetChoice::None; }),
        shown.values.end());
  }
  return shown;
}

}  // namespace dossier
