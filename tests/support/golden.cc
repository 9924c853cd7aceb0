// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/golden.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"

namespace dossier {

void check_golden(std::string_view name, std::string_view text) {
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
