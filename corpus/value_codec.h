// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/quantity/quantity.h"

namespace dossier {

/// How document values are packed; FORMAT.md gives the layouts byte by byte.

/// Packs names, each at most 65,535 bytes (longer ones are cut), in the given order.
std::string pack_names(std::span<const std::string> names);

/// Walks over packed names without copying them. Views `packed`.
class NameReader {
 public:
  explicit NameReader(std::string_view packed) : rest_(packed) {}

  /// The next name, or none at the end. Throws Error{DatabaseDamaged} if the value is cut short.
  std::optional<std::string_view> next();

 private:
  std::string_view rest_;
};

/// Packs what a query can ask of quantities: everything but span, source, trend and scope.
std::string pack_quantities(std::span<const Quantity> quantities);

/// Walks over packed quantities with one buffer for all. Views `packed`.
class QuantityWalk {
 public:
  explicit QuantityWalk(std::string_view packed) : rest_(packed) {}

  /// The next quantity, which the call after this one overwrites; null at the end. Throws
  /// Error{DatabaseDamaged} if the value is cut short.
  const Quantity* next();

 private:
  std::string_view rest_;
  Quantity quantity_;
};

/// Reads back what `pack_quantities` wrote. Throws Error{DatabaseDamaged} if it is cut short.
std::vector<Quantity> unpack_quantities(std::string_view packed);

}  // namespace dossier
