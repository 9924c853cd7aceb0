// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/word_hash.h"

#include <algorithm>
#include <cstring>

namespace dossier {
namespace {

// The finalizer of SplitMix64.
std::uint64_t mix(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
  bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
  return bits ^ (bits >> 31U);
}

}  // namespace

std::uint64_t word_hash(std::string_view word) {
  std::uint64_t hash = word.size() + 0x9E3779B97F4A7C15U;
  for (std::size_t begin = 0; begin < word.size(); begin += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, word.data() + begin, std::min(sizeof bytes, word.size() - begin));
    hash = mix(hash ^ bytes);
  }
  return hash;
}

}  // namespace dossier
