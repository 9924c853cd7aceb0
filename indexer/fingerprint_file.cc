// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/fingerprint_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <type_traits>
#include <unistd.h>
#include <utility>
#include <vector>

#include "corpus/error.h"

namespace dossier {
namespace {

// The bytes of a value as they stand in memory.
template <typename Value>
std::string_view bytes_of(const Value& value) {
  static_assert(std::has_unique_object_representations_v<Value>);
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

template <typename Value>
void put(std::string& bytes, const std::vector<Value>& values) {
  bytes += bytes_of(values.size());
  for (const Value& value : values)
    bytes += bytes_of(value);
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  template <typename Value>
  Value value() {
    Value value;
    std::memcpy(&value, rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
    return value;
  }

  template <typename Value>
  std::vector<Value> values() {
    std::vector<Value> values(value<std::size_t>());
    for (Value& each : values)
      each = value<Value>();
    return values;
  }

 private:
  std::string_view rest_;
};

std::string to_bytes(const Fingerprint& fingerprint) {
  std::string bytes;
  bytes += bytes_of(fingerprint.words);
  bytes += bytes_of(fingerprint.sampling);
  bytes += bytes_of(fingerprint.day.value_or(0));
  bytes += bytes_of(static_cast<char>(fingerprint.day.has_value()));
  put(bytes, fingerprint.keys);
  put(bytes, fingerprint.title);
  put(bytes, fingerprint.shingles);
  return bytes;
}

Fingerprint from_bytes(std::string_view bytes) {
  Reader reader(bytes);
  Fingerprint fingerprint;
  fingerprint.words = reader.value<std::size_t>();
  fingerprint.sampling = reader.value<unsigned>();
  fingerprint.day = reader.value<std::int32_t>();
  if (reader.value<char>() == 0)
    fingerprint.day.reset();
  fingerprint.keys = reader.values<std::uint32_t>();
  fingerprint.title = reader.values<std::uint32_t>();
  fingerprint.shingles = reader.values<Shingle>();
  return fingerprint;
}

[[noreturn]] void fail(const std::filesystem::path& path, int error) {
  throw Error(ErrorKind::FileUnwritable,
              "cannot use " + path.string() + ": " + std::strerror(error),
              "check the folder's owner and the space on its disk");
}

}  // namespace

FingerprintFile::FingerprintFile(std::filesystem::path path) : path_(std::move(path)) {
  file_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file_ < 0)
    fail(path_, errno);
}

FingerprintFile::~FingerprintFile() {
  ::close(file_);
}

FingerprintFile::Place FingerprintFile::append(const Fingerprint& fingerprint) {
  const std::string bytes = to_bytes(fingerprint);
  for (std::string_view rest = bytes; !rest.empty();) {
    const ssize_t written = ::write(file_, rest.data(), rest.size());
    if (written < 0 && errno != EINTR)
      fail(path_, errno);
    rest.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
  }
  const Place place{size_bytes_, static_cast<std::uint32_t>(bytes.size())};
  size_bytes_ += bytes.size();
  return place;
}

Fingerprint FingerprintFile::read(const Place& place) const {
  std::string bytes(place.size_bytes, '\0');
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t got = ::pread(file_, bytes.data() + done, bytes.size() - done,
                                static_cast<off_t>(place.offset + done));
    if (got == 0 || (got < 0 && errno != EINTR))
      fail(path_, got == 0 ? EIO : errno);
    done += got < 0 ? 0 : static_cast<std::size_t>(got);
  }
  return from_bytes(bytes);
}

}  // namespace dossier
