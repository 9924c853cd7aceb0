// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace dossier {

/// A folder for the files of one test. It is removed at the end unless an exception, such as that
/// of a REQUIRE that fails, ends the test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder(TemporaryFolder&&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;

  /// Writes a file there and gives its path.
  std::string write(std::string_view name, std::string_view bytes) const;

  const std::filesystem::path& path() const { return path_; }
  std::string operator/(std::string_view name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

/// The bytes of a file; fails the test if it cannot be read.
std::string read_bytes(const std::filesystem::path& path);

}  // namespace dossier
