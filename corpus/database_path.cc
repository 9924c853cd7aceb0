// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/database_path.h"

#include <cstdlib>

#include "corpus/error.h"
#include "corpus/user_folders.h"

namespace dossier {

std::filesystem::path database_path(const std::string& given) {
  if (!given.empty())
    return given;
  if (const char* named = std::getenv("DOSSIER_DATABASE"); named != nullptr && *named != '\0')
    return named;
  if (const std::filesystem::path data = user_folder(UserFolder::Data); !data.empty())
    return data / "database";
  throw Error(ErrorKind::Usage, "no place is known for the database",
              "name a folder with --database or in $DOSSIER_DATABASE");
}

}  // namespace dossier
