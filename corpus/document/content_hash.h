// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dossier {

/// Tells contents apart: FNV-1a of 64 bits, the same on every machine and in every version, since
/// ids and databases hold it. No defence against contents that are made to collide.
class ContentHasher {
 public:
  void add(std::string_view bytes);

  /// The hash of all bytes added so far.
  std::uint64_t hash() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xCBF29CE484222325U;
};

/// The hash of one content.
std::uint64_t content_hash(std::string_view bytes);

/// A hash as 16 lower-case hexadecimal digits.
std::string hash_digits(std::uint64_t hash);

}  // namespace dossier
