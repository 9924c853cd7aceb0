// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/fields.h"

#include <algorithm>
#include <string>

#include "corpus/text/characters.h"
#include "searcher/query/edit_distance.h"

namespace dossier {
namespace {

constexpr bool stands_in_order_of_enum() {
  for (std::size_t i = 0; i < kFields.size(); ++i)
    if (static_cast<std::size_t>(kFields[i].field) != i)
      return false;
  return true;
}

constexpr std::size_t rows_named(std::string_view name) {
  std::size_t rows = 0;
  for (const FieldInfo& row : kFields)
    rows += row.name == name || row.short_name == name ? 1 : 0;
  return rows;
}

constexpr bool has_unique_names() {
  for (const FieldInfo& row : kFields)
    if (rows_named(row.name) != 1 || (!row.short_name.empty() && rows_named(row.short_name) != 1))
      return false;
  return true;
}

static_assert(stands_in_order_of_enum());
static_assert(has_unique_names());

// Longer than every name by more than any distance that nearest_field_name accepts.
constexpr std::size_t kMaxMisspeltBytes = 20;

std::string lower(std::string_view name) {
  std::string out(name);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

}  // namespace

const FieldInfo* find_field(std::string_view name) {
  const std::string wanted = lower(name.substr(0, kMaxMisspeltBytes));
  if (wanted.empty() || wanted.size() < name.size())
    return nullptr;
  const auto* const row = std::ranges::find_if(kFields, [&](const FieldInfo& candidate) {
    return candidate.name == wanted || candidate.short_name == wanted;
  });
  return row == kFields.end() ? nullptr : row;
}

std::string_view nearest_field_name(std::string_view name) {
  if (name.size() > kMaxMisspeltBytes)
    return {};
  const std::string wanted = lower(name);
  // "qty.role" names a facet to count, whose filter is the field before the dot.
  if (const std::size_t dot = wanted.find('.'); dot != std::string::npos)
    if (const FieldInfo* const stem = find_field(wanted.substr(0, dot)))
      return stem->name;
  std::string_view nearest;
  // A third of the letters may be wrong, so that a short word is not taken for a short name.
  std::size_t best = wanted.size() / 3 + 1;
  for (const FieldInfo& row : kFields) {
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
