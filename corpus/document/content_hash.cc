// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/content_hash.h"

#include <cstddef>

namespace dossier {

void ContentHasher::add(std::string_view bytes) {
  for (const char c : bytes)
    hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
}

std::uint64_t content_hash(std::string_view bytes) {
  ContentHasher hasher;
  hasher.add(bytes);
  return hasher.hash();
}

std::string hash_digits(std::uint64_t hash) {
  std::string digits(16, '0');
  for (std::size_t i = digits.size(); i-- > 0; hash >>= 4U)
    digits[i] = "0123456789abcdef"[hash & 0xFU];
  return digits;
}

}  // namespace dossier
