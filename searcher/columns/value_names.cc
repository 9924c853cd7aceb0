// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/value_names.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace dossier {

Ordinal ValueNames::add(std::string_view name) {
  bytes_ += name;
  ends_.push_back(bytes_.size());
  return static_cast<Ordinal>(ends_.size() - 1);
}

std::optional<Ordinal> ValueNames::find(std::string_view name) const {
  Ordinal first = 0;
  auto rest = static_cast<Ordinal>(size());
  if (numbering_ == Numbering::AsTheyCome) {
    while (first < rest && (*this)[first] != name)
      ++first;
  } else {
    while (rest > 0) {
      const Ordinal half = rest / 2;
      const bool is_behind = (*this)[first + half] < name;
      first += is_behind ? half + 1 : 0;
      rest = is_behind ? rest - half - 1 : half;
    }
  }
  return first < size() && (*this)[first] == name ? std::optional(first) : std::nullopt;
}

Ordinal NameNumbers::number_of(std::string_view name) {
  if (places_.size() < 2 * (names_.size() + 1))
    grow();
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(name));
  const std::size_t mask = places_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    Place& place = places_[i];
    if (place.next_to == 0) {
      const Ordinal ordinal = names_.add(name);
      place = {hash, ordinal + 1};
      return ordinal;
    }
    if (place.hash == hash && names_[place.next_to - 1] == name)
      return place.next_to - 1;
  }
}

void NameNumbers::grow() {
  constexpr std::size_t kFewest = 64;
  const std::vector<Place> before =
      std::exchange(places_, std::vector<Place>(std::max(kFewest, 2 * places_.size())));
  const std::size_t mask = places_.size() - 1;
  for (const Place& place : before)
    if (place.next_to != 0) {
      std::size_t i = place.hash & mask;
      while (places_[i].next_to != 0)
        i = (i + 1) & mask;
      places_[i] = place;
    }
}

NameNumbers::Taken NameNumbers::take(Numbering numbering) {
  places_.clear();
  ValueNames names = std::exchange(names_, ValueNames());
  if (numbering == Numbering::AsTheyCome)
    return {std::move(names), {}};
  std::vector<Ordinal> order(names.size());
  std::iota(order.begin(), order.end(), Ordinal{0});
  std::ranges::sort(order, {}, [&](Ordinal ordinal) { return names[ordinal]; });
  Taken taken{ValueNames(Numbering::Sorted), std::vector<Ordinal>(names.size())};
  for (const Ordinal ordinal : order)
    taken.renumbered[ordinal] = taken.names.add(names[ordinal]);
  return taken;
}

}  // namespace dossier
