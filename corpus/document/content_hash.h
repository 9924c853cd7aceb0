// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dossier {

/// Tells contents apart: FNV-1a of 64 bits, the same on every machine and in every version, since
/// ids and databases hold it. No defence against contents that are made to collide.
std::uint64_t content_hash(std::string_view bytes);

/// A hash as 16 lower-case hexadecimal digits.
std::string hash_digits(std::uint64_t hash);

}  // namespace dossier
