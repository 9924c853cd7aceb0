// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dossier {

/// Whether what a passage says counts: facets, figures and `qty:` use `Body` only, while words and
/// phrases are found everywhere.
enum class Scope : std::uint8_t {
  Body,
  Repeat,       ///< the same document has already said this passage
  Boilerplate,  ///< furniture of the page that the article was saved from
};

/// "body", "repeat" or "boilerplate".
std::string_view to_string(Scope scope);
std::optional<Scope> scope_from(std::string_view name);

}  // namespace dossier
