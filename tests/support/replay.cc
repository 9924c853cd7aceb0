// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/replay.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <utility>

#include <doctest/doctest.h>

#include "searcher/state_token.h"
#include "tests/support/replaced.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::string replayed(const std::string& recorded, const Say& say) {
  std::istringstream lines(recorded);
  std::string transcript;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("< "))
      continue;
    transcript += line + '\n';
    for (const std::string& message : say(line))
      transcript += "< " + message + '\n';
  }
  return transcript;
}

}  // namespace

std::string without_token(std::string text, const Database& database) {
  return replaced(std::move(text), state_token(database), "$TOKEN");
}

void check_sessions(const std::string& folder, const std::function<Say()>& begin) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(
           std::filesystem::path(DOSSIER_SOURCE_DIR) / "tests" / folder))
    if (entry.path().extension() == ".session")
      files.push_back(entry.path());
  std::ranges::sort(files);
  REQUIRE_FALSE(files.empty());
  for (const std::filesystem::path& file : files) {
    CAPTURE(file.string());
    const std::string recorded = read_bytes(file);
    const std::string transcript = replayed(recorded, begin());
    if (std::getenv("UPDATE_GOLDEN") != nullptr)
      std::ofstream(file, std::ios::binary) << transcript;
    else
      CHECK(transcript == recorded);
  }
}

}  // namespace dossier
