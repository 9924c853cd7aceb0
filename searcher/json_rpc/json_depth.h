// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace dossier {

/// How deep values from outside may nest, so that walking them may recurse.
inline constexpr std::size_t kMaxJsonDepth = 64;

/// How deep the lists and objects of a text in JSON nest; of what is no JSON a number not smaller
/// than a parser can reach in it.
std::size_t json_depth(std::string_view json);

}  // namespace dossier
