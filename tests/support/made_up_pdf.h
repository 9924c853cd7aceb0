// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// A line of type on a page of 600 by 800 points, the height counted from below.
struct PdfType {
  int left = 0, height = 0, size = 10;
  std::string text;  ///< ASCII without brackets and backslashes
};

enum class PdfAccess { Free, Encrypted };

/// The bytes of a PDF file with these pages; `information` is what stands in its Info dictionary,
/// such as "/Title(Ferry)". An encrypted one has a password that nobody knows.
std::string made_up_pdf(const std::vector<std::vector<PdfType>>& pages,
                        std::string_view information = "", PdfAccess access = PdfAccess::Free);

}  // namespace dossier
