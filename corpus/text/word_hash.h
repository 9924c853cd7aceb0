// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace dossier {

/// A 64-bit hash of a word's bytes, well mixed, so that tables may keep it in place of the word:
/// among a million words two share one with a chance of 1 in 10^7. The same on every run, since
/// tables that are made when the project is built hold such hashes.
std::uint64_t word_hash(std::string_view word);

}  // namespace dossier
