// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "corpus/document/byte_source.h"

namespace dossier {

/// The bytes of a file that is one document, or why they cannot be had.
struct WholeFile {
  std::string bytes;
  /// Without full stop: the source failed, the file is longer than kMaxRecordBytes, or its
  /// signature is that of a format that is not read; "" if all is well.
  std::string fault;
};

/// Reads all that is left of `source`.
WholeFile read_whole_file(ByteSource& source);

}  // namespace dossier
