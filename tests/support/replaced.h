// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace dossier {

/// `text` with `with` for each `what`.
inline std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

}  // namespace dossier
