// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/file_uri.h"

#include <string_view>

#include "corpus/text/characters.h"

namespace dossier {

std::string file_uri(const std::filesystem::path& path) {
  constexpr std::string_view kPlain = "/-._~";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string uri = "file://";
  for (const char c : path.string()) {
    if (is_ascii_alpha(c) || is_ascii_digit(c) || kPlain.find(c) != std::string_view::npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kDigits[byte >> 4U];
    uri += kDigits[byte & 0xFU];
  }
  return uri;
}

}  // namespace dossier
