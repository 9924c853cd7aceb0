// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

#include "corpus/story/fingerprint.h"

namespace dossier {

/// Where fingerprints wait on disk while a build runs, since all together may be more than memory
/// takes. The file is of one process: no format that anyone else reads. Not thread-safe.
class FingerprintFile {
 public:
  struct Place {
    std::uint64_t offset = 0;
    std::uint32_t size_bytes = 0;
  };

  /// Makes the file, or empties it. Throws Error{FileUnwritable}.
  explicit FingerprintFile(std::filesystem::path path);
  ~FingerprintFile();
  FingerprintFile(const FingerprintFile&) = delete;
  FingerprintFile& operator=(const FingerprintFile&) = delete;

  /// Throws Error{FileUnwritable} where the disk is full.
  Place append(const Fingerprint& fingerprint);
  Fingerprint read(const Place& place) const;

 private:
  std::filesystem::path path_;
  int file_ = -1;
  std::uint64_t size_bytes_ = 0;
};

}  // namespace dossier
