// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dossier {

/// The number in decimal digits without exponent, with as many of them as tell it from its
/// neighbours: 10000000, 0.1. Requires: `number` is finite.
std::string number_text(double number);

/// The number that the decimal digits name; none for anything else or above `max`.
std::optional<std::size_t> read_count(std::string_view digits, std::size_t max);

}  // namespace dossier
