// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "corpus/record.h"

namespace dossier {

/// Packs records as a database stores them: the JSON of `to_json`, compressed by Zstandard. Keeps
/// its memory between records. Not thread-safe.
class RecordPacker {
 public:
  RecordPacker();
  ~RecordPacker();
  RecordPacker(RecordPacker&&) noexcept;
  RecordPacker& operator=(RecordPacker&&) noexcept;
  RecordPacker(const RecordPacker&) = delete;
  RecordPacker& operator=(const RecordPacker&) = delete;

  std::string pack(const Record& record);

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

/// The JSON of a stored record, byte for byte as it was packed. Throws Error{DatabaseDamaged} if
/// `packed` is none.
std::string unpack_json(std::string_view packed);

/// Reads back what a RecordPacker wrote, likewise.
Record unpack_record(std::string_view packed);

}  // namespace dossier
