// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace dossier {

/// A word as it is set on a page; points from the left and from the top.
struct PdfWord {
  double left = 0, top = 0, right = 0, bottom = 0;
  bool space_after = true;
  std::string text;  ///< UTF-8

  double height() const { return bottom - top; }
};

/// A page with its words in the order in which they are read, column by column.
struct PdfPage {
  double height = 0;
  std::vector<PdfWord> words;
};

}  // namespace dossier
