// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/word_hash.h"

#include <cstring>

namespace dossier {
namespace {

// The finalizer of SplitMix64.
std::uint64_t mix(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
  bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
  return bits ^ (bits >> 31U);
}

template <typename Bytes>
std::uint64_t load(const char* from) {
  Bytes bytes = 0;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

// Up to seven bytes, as if zeros followed them; without a call of memcpy, for which words are too
// short.
std::uint64_t load_short(const char* from, std::size_t size) {
  if (size >= 4)
    return load<std::uint32_t>(from) | load<std::uint32_t>(from + size - 4) << (8 * (size - 4));
  if (size == 0)
    return 0;
  const std::size_t middle = size / 2;
  return load<std::uint8_t>(from) | load<std::uint8_t>(from + middle) << (8 * middle) |
         load<std::uint8_t>(from + size - 1) << (8 * (size - 1));
}

}  // namespace

std::uint64_t word_hash(std::string_view word) {
  std::uint64_t hash = word.size() + 0x9E3779B97F4A7C15U;
  const char* at = word.data();
  std::size_t left = word.size();
  for (; left >= sizeof hash; at += sizeof hash, left -= sizeof hash)
    hash = mix(hash ^ load<std::uint64_t>(at));
  return left == 0 ? hash : mix(hash ^ load_short(at, left));
}

}  // namespace dossier
