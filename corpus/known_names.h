// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "corpus/text/string_map.h"

namespace dossier {

/// Under which other names the lexicons know an actor or outlet, so that a query may use one that
/// no text does. Filled once, then safe to read from many threads.
class KnownNames {
 public:
  /// The actors, and the outlets, of the lexicons that are compiled in.
  static const KnownNames& actors();
  static const KnownNames& outlets();

  /// The aliases, demonyms included, of the actor or outlet that is listed as `name`; as written.
  std::span<const std::string_view> aliases(std::string_view name) const;

 private:
  void add(std::string_view name, std::string_view cell);

  StringMap<std::vector<std::string_view>> aliases_;
};

}  // namespace dossier
