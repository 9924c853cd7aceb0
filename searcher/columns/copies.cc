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
  if (rows.empty() || copies_.empty())
    return {};
  std::vector<char> is_there(std::size_t{std::ranges::max(rows)} + 1);
  for (const Row row : rows)
    is_there[row] = 1;
  std::vector<Copy> found;
  std::ranges::copy_if(copies_, std::back_inserter(found), [&](const Copy& copy) {
    return copy.row < is_there.size() && is_there[copy.row] != 0;
  });
  return found;
}

}  // namespace dossier
