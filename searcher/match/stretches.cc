// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/stretches.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace dossier {
namespace {

Stretch join(const Stretch& a, const Stretch& b) {
  return {std::min(a.first, b.first),
          std::max(a.last, b.last),
          {std::min(a.span.begin, b.span.begin), std::max(a.span.end, b.span.end)},
          a.in_title};
}

// The stretches of `list` that begin behind `position`, from the nearest one on.
std::span<const Stretch> behind(const std::vector<Stretch>& list, std::uint32_t position) {
  const auto begin = std::ranges::upper_bound(list, position, {}, &Stretch::first);
  return {begin, list.end()};
}

// How many words stand between them; they do not overlap and `a` comes first.
std::size_t words_between(const Stretch& a, const Stretch& b) {
  return b.first - a.last - 1;
}

// The shortest stretch that goes on from `so_far` through `rest`, using up the slop.
std::optional<Stretch> extend_in_order(const Stretch& so_far, StretchLists rest, std::size_t slop) {
  if (rest.empty())
    return so_far;
  for (const Stretch& next : behind(rest.front(), so_far.last)) {
    const std::size_t between = words_between(so_far, next);
    if (between > slop)
      break;
    if (const auto whole = extend_in_order(join(so_far, next), rest.subspan(1), slop - between))
      return whole;
  }
  return std::nullopt;
}

// Goes on from `so_far` to the lists that are not used yet: the first of them, or any.
class NearSearch {
 public:
  NearSearch(StretchLists lists, std::size_t between, bool ordered)
      : lists_(lists), between_(between), ordered_(ordered), used_(lists.size(), false) {}

  std::optional<Stretch> from(std::size_t list, const Stretch& first) {
    used_[list] = true;
    const std::optional<Stretch> whole = extend(first, 1);
    used_[list] = false;
    return whole;
  }

 private:
  std::optional<Stretch> extend(const Stretch& so_far, std::size_t used) {
    if (used == lists_.size())
      return so_far;
    for (std::size_t list = 0; list < lists_.size(); ++list) {
      if (used_[list])
        continue;
      if (const auto whole = extend_to(list, so_far, used))
        return whole;
      if (ordered_)
        break;
    }
    return std::nullopt;
  }

  std::optional<Stretch> extend_to(std::size_t list, const Stretch& so_far, std::size_t used) {
    used_[list] = true;
    std::optional<Stretch> whole;
    for (const Stretch& next : behind(lists_[list], so_far.last)) {
      if (words_between(so_far, next) > between_)
        break;
      whole = extend(join(so_far, next), used + 1);
      if (whole)
        break;
    }
    used_[list] = false;
    return whole;
  }

  StretchLists lists_;
  std::size_t between_;
  bool ordered_;
  std::vector<bool> used_;
};

}  // namespace

std::vector<Stretch> find_in_order(StretchLists lists, std::size_t slop) {
  std::vector<Stretch> found;
  if (lists.empty())
    return found;
  for (const Stretch& first : lists.front())
    if (const auto whole = extend_in_order(first, lists.subspan(1), slop))
      found.push_back(*whole);
  return found;
}

std::vector<Stretch> find_near(StretchLists lists, std::size_t distance, bool ordered) {
  NearSearch search(lists, distance == 0 ? 0 : distance - 1, ordered);
  std::vector<Stretch> found;
  const std::size_t starts = ordered ? std::min<std::size_t>(lists.size(), 1) : lists.size();
  for (std::size_t list = 0; list < starts; ++list)
    for (const Stretch& first : lists[list])
      if (const auto whole = search.from(list, first))
        found.push_back(*whole);
  sort_stretches(found);
  return found;
}

void sort_stretches(std::vector<Stretch>& stretches) {
  std::ranges::sort(stretches);
  stretches.erase(std::unique(stretches.begin(), stretches.end()), stretches.end());
}

}  // namespace dossier
