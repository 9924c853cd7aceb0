// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dossier {

/// A JSON text and how many of its escapes were replaced.
struct RepairedJson {
  std::string json;
  std::size_t replaced = 0;
};

/// `json` with `\ufffd` in place of each escape of half a surrogate pair, such as a `\ud83d` that
/// no `\udc4d` follows: programs that cut strings by UTF-16 units write them, and parsers refuse
/// the whole text. Keeps every byte at its place.
RepairedJson replace_lone_surrogates(std::string_view json);

}  // namespace dossier
