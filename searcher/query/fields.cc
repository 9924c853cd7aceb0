// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/fields.h"

#include <algorithm>
#include <string>

#include "corpus/text/characters.h"
#include "searcher/query/edit_distance.h"

namespace dossier {
namespace {

// Longer than every name by more than any distance that nearest_field_name accepts.
constexpr std::size_t kMaxMisspeltBytes = 20;

std::string lower(std::string_view name) {
  std::string out(name);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

}  // namespace

const FieldRow* find_field(std::string_view name) {
  const std::string wanted = lower(name.substr(0, kMaxMisspeltBytes));
  if (wanted.empty() || wanted.size() < name.size())
    return nullptr;
  const auto* const row = std::ranges::find_if(kFields, [&](const FieldRow& candidate) {
    return candidate.name == wanted || candidate.short_name == wanted;
  });
  return row == kFields.end() ? nullptr : row;
}

std::string_view nearest_field_name(std::string_view name) {
  if (name.size() > kMaxMisspeltBytes)
    return {};
  const std::string wanted = lower(name);
  std::string_view nearest;
  // A third of the letters may be wrong, so that a short word is not taken for a short name.
  std::size_t best = wanted.size() / 3 + 1;
  for (const FieldRow& row : kFields) {
    for (const std::string_view candidate : {row.name, row.short_name}) {
      if (candidate.empty())
        continue;
      if (const std::size_t distance = edit_distance(wanted, candidate); distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
  }
  return nearest;
}

}  // namespace dossier
