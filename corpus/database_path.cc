// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/database_path.h"

#include <cstdlib>

#include "corpus/error.h"

namespace dossier {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

std::filesystem::path database_path(const std::string& given) {
  if (!given.empty())
    return given;
  if (const std::string named = environment("DOSSIER_DATABASE"); !named.empty())
    return named;
  const std::filesystem::path below_data = std::filesystem::path("dossier") / "database";
  if (const std::string data = environment("XDG_DATA_HOME"); !data.empty())
    return data / below_data;
  if (const std::string home = environment("HOME"); !home.empty())
    return std::filesystem::path(home) / ".local" / "share" / below_data;
  throw Error(ErrorKind::Usage, "no place is known for the database",
              "name a folder with --database or in $DOSSIER_DATABASE");
}

}  // namespace dossier
