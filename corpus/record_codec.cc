// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/record_codec.h"

#include <cstddef>
#include <zstd.h>

#include "corpus/document/lexicons.h"
#include "corpus/error.h"

namespace dossier {
namespace {

// Five and more take twice the time for a twentieth of the size.
constexpr int kLevel = 3;
constexpr unsigned long long kMostBytes = 1ULL << 30U;

template <auto Free>
struct Freeing {
  void operator()(auto* context) const { Free(context); }
};

[[noreturn]] void fail(const std::string& why) {
  throw Error(ErrorKind::DatabaseDamaged, "a stored record cannot be unpacked: " + why,
              "run 'indexer build' anew");
}

const ZSTD_CDict& packing_dictionary() {
  static const std::unique_ptr<ZSTD_CDict, Freeing<ZSTD_freeCDict>> dictionary(
      ZSTD_createCDict(kRecordDictionary.data(), kRecordDictionary.size(), kLevel));
  return *dictionary;
}

const ZSTD_DDict& unpacking_dictionary() {
  static const std::unique_ptr<ZSTD_DDict, Freeing<ZSTD_freeDDict>> dictionary(
      ZSTD_createDDict(kRecordDictionary.data(), kRecordDictionary.size()));
  return *dictionary;
}

}  // namespace

struct RecordPacker::Context {
  std::unique_ptr<ZSTD_CCtx, Freeing<ZSTD_freeCCtx>> zstd{ZSTD_createCCtx()};
  std::string buffer;
};

RecordPacker::RecordPacker() : context_(std::make_unique<Context>()) {}
RecordPacker::~RecordPacker() = default;
RecordPacker::RecordPacker(RecordPacker&&) noexcept = default;
RecordPacker& RecordPacker::operator=(RecordPacker&&) noexcept = default;

std::string RecordPacker::pack(const Record& record) {
  const std::string json = to_json(record);
  std::string& buffer = context_->buffer;
  buffer.resize(ZSTD_compressBound(json.size()));
  const std::size_t size =
      ZSTD_compress_usingCDict(context_->zstd.get(), buffer.data(), buffer.size(), json.data(),
                               json.size(), &packing_dictionary());
  if (ZSTD_isError(size) != 0U)
    throw Error(ErrorKind::Internal,
                std::string("a record cannot be packed: ") + ZSTD_getErrorName(size));
  return buffer.substr(0, size);
}

std::string unpack_json(std::string_view packed) {
  const unsigned long long bytes = ZSTD_getFrameContentSize(packed.data(), packed.size());
  if (bytes == ZSTD_CONTENTSIZE_ERROR || bytes == ZSTD_CONTENTSIZE_UNKNOWN || bytes > kMostBytes)
    fail("it does not begin as one");
  std::string json(static_cast<std::size_t>(bytes), '\0');
  const std::unique_ptr<ZSTD_DCtx, Freeing<ZSTD_freeDCtx>> context(ZSTD_createDCtx());
  const std::size_t size =
      ZSTD_decompress_usingDDict(context.get(), json.data(), json.size(), packed.data(),
                                 packed.size(), &unpacking_dictionary());
  if (ZSTD_isError(size) != 0U)
    fail(ZSTD_getErrorName(size));
  json.resize(size);
  return json;
}

Record unpack_record(std::string_view packed) {
  return record_from_json(unpack_json(packed));
}

}  // namespace dossier
