// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/golden.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

// Every build of a database gives another token, which is no part of the answer.
std::string without_token(std::string_view text) {
  constexpr std::string_view kBegin = "\"token\":\"";
  const std::size_t begin = text.find(kBegin);
  if (begin == text.npos)
    return std::string(text);
  const std::size_t end = text.find('"', begin + kBegin.size());
  return std::string(text.substr(0, begin)) + "\"token\":\"TOKEN" + std::string(text.substr(end));
}

}  // namespace

void check_golden(std::string_view name, std::string_view printed) {
  const std::string text = without_token(printed);
  const std::filesystem::path file =
      std::filesystem::path(DOSSIER_SOURCE_DIR) / "tests" / "cli" / "golden" / name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return;
  }
  CAPTURE(name);
  CHECK(read_bytes(file) == text);
}

}  // namespace dossier
