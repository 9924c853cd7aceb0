// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/working_path.h"

#include <system_error>

namespace dossier {

std::string from_working_folder(const std::filesystem::path& path) {
  if (!path.is_absolute())
    return path.string();
  std::error_code error;
  const std::filesystem::path here = std::filesystem::current_path(error);
  const std::filesystem::path relative = error ? path : path.lexically_relative(here);
  const bool is_below = !relative.empty() && *relative.begin() != "..";
  return is_below ? relative.string() : path.string();
}

}  // namespace dossier
