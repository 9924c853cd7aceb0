// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/columns/copies.h"

#include <algorithm>

#include "searcher/story.h"

namespace dossier {

void Copies::add(Row row, std::string_view story) {
  if (!story.empty())
    copies_.push_back({read_story(story, row).name, row});
}

void Copies::sort() {
  std::ranges::sort(copies_);
}

std::vector<Copy> Copies::among(std::span<const Row> rows) const {
  return those_of(rows, Membership::Within);
}

std::vector<Copy> Copies::all_but(std::span<const Row> rows) const {
  return rows.empty() ? copies_ : those_of(rows, Membership::Outside);
}

std::vector<Copy> Copies::those_of(std::span<const Row> rows, Membership membership) const {
  std::vector<Copy> found;
  if (rows.empty() || copies_.empty())
    return found;
  std::vector<char> is_there(std::size_t{std::ranges::max(rows)} + 1);
  for (const Row row : rows)
    is_there[row] = 1;
  std::ranges::copy_if(copies_, std::back_inserter(found), [&](const Copy& copy) {
    const bool is_within = copy.row < is_there.size() && is_there[copy.row] != 0;
    return is_within == (membership == Membership::Within);
  });
  return found;
}

}  // namespace dossier
