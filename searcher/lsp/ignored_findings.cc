// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/ignored_findings.h"

#include <charconv>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "corpus/document/content_hash.h"
#include "corpus/error.h"
#include "corpus/user_folders.h"

namespace dossier {
namespace {

// A file that has grown beyond all use is read so far.
constexpr std::size_t kMostHashes = 100'000;

Error cannot_write(const std::filesystem::path& file) {
  return Error(ErrorKind::FileUnwritable, "cannot write '" + file.string() + '\'',
               "what is ignored is forgotten when the server ends");
}

}  // namespace

IgnoredFindings::IgnoredFindings(std::filesystem::path file) : file_(std::move(file)) {
  std::ifstream lines(file_);
  for (std::string line; hashes_.size() < kMostHashes && std::getline(lines, line);) {
    constexpr int kHexadecimal = 16;
    std::uint64_t hash = 0;
    const char* end = line.data() + line.size();
    if (std::from_chars(line.data(), end, hash, kHexadecimal).ptr == end && !line.empty())
      hashes_.insert(hash);
  }
}

bool IgnoredFindings::contains(std::string_view key) const {
  return hashes_.contains(content_hash(key));
}

void IgnoredFindings::add(std::string_view key) {
  const std::uint64_t hash = content_hash(key);
  if (!hashes_.insert(hash).second || file_.empty())
    return;
  std::error_code error;
  std::filesystem::create_directories(file_.parent_path(), error);
  std::ofstream lines(file_, std::ios::app);
  if (!(lines << hash_digits(hash) + '\n' << std::flush))
    throw cannot_write(file_);
}

void IgnoredFindings::clear() {
  hashes_.clear();
  std::error_code error;
  std::filesystem::remove(file_, error);
  if (error)
    throw cannot_write(file_);
}

std::filesystem::path ignored_findings_file() {
  const std::filesystem::path state = user_folder(UserFolder::State);
  return state.empty() ? state : state / "ignored-findings";
}

}  // namespace dossier
