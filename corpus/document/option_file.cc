// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/option_file.h"

#include "corpus/document/byte_source.h"
#include "corpus/document/encoding.h"
#include "corpus/error.h"

namespace dossier {

std::string read_option_file(const std::string& path, std::string_view what,
                             std::string_view option) {
  ByteSource source(path);
  const std::string bytes = read_all(source, kMaxRecordBytes);
  const std::string reason =
      bytes.size() > kMaxRecordBytes ? longer_than_limit() : source.failure();
  if (!reason.empty())
    throw Error(ErrorKind::FileUnreadable,
                "cannot read " + std::string(what) + " from '" + path + "': " + reason,
                "give " + std::string(option) + " a file of tab-separated columns");
  return decode_text(bytes).text;
}

}  // namespace dossier
