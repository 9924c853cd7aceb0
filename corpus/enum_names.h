// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace dossier {

/// A row of a table that gives the enumerators of an enum the names they bear in records, queries
/// and output.
template <typename Enum>
struct EnumName {
  Enum value;
  std::string_view name;
};

/// The name of `value`; "" if the table lacks it.
template <typename Table, typename Enum>
constexpr std::string_view name_of(const Table& table, Enum value) {
  for (const EnumName<Enum>& row : table)
    if (row.value == value)
      return row.name;
  return {};
}

/// The value of that name, if the table has it. Compares byte for byte.
template <typename Table>
constexpr auto value_of(const Table& table, std::string_view name)
    -> std::optional<decltype(table.front().value)> {
  for (const auto& row : table)
    if (row.name == name)
      return row.value;
  return std::nullopt;
}

}  // namespace dossier
