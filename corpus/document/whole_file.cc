// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/whole_file.h"

#include <string_view>

#include "corpus/document/file_format.h"

namespace dossier {

WholeFile read_whole_file(ByteSource& source) {
  WholeFile file{.bytes = read_all(source, kMaxRecordBytes), .fault = {}};
  if (!source.failure().empty())
    file.fault = source.failure();
  else if (file.bytes.size() > kMaxRecordBytes)
    file.fault = longer_than_limit();
  else if (const std::string_view format = foreign_format(file.bytes); !format.empty())
    file.fault = std::string(format) + " is not read";
  return file;
}

}  // namespace dossier
