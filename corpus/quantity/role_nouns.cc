// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/role_nouns.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <vector>

#include "corpus/quantity/lexicons.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

struct RoleNouns {
  std::string_view thing;
  std::vector<std::string_view> nouns;
};

const std::map<QuantityRole, RoleNouns>& role_nouns() {
  static const std::map<QuantityRole, RoleNouns> table = [] {
    std::map<QuantityRole, RoleNouns> read;
    for (const LexiconRow& row : lexicon_rows(kRoleNouns)) {
      const auto role = quantity_role_from(row.cell(0));
      assert(role.has_value());
      if (role)
        read[*role] = {row.cell(1), lexicon_list(row.cell(2))};
    }
    return read;
  }();
  return table;
}

}  // namespace

std::string_view thing_counted(const Quantity& quantity) {
  if (quantity.kind != QuantityKind::Count || !quantity.role)
    return quantity.counted;
  const auto row = role_nouns().find(*quantity.role);
  if (row == role_nouns().end())
    return quantity.counted;
  const bool says_no_more =
      quantity.counted.empty() ||
      std::ranges::find(row->second.nouns, quantity.counted) != row->second.nouns.end();
  return says_no_more ? row->second.thing : quantity.counted;
}

std::optional<RoleThing> thing_said_by(std::string_view noun) {
  std::optional<RoleThing> said;
  for (const auto& [role, row] : role_nouns()) {
    if (std::ranges::find(row.nouns, noun) == row.nouns.end())
      continue;
    if (said)
      return std::nullopt;
    said = {role, row.thing};
  }
  return said;
}

}  // namespace dossier
