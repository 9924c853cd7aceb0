// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/document/pdf/pdf_page.h"

namespace dossier {

/// A line of words as it is set on a page; points from the left and from the top.
struct PdfLine {
  int page = 0;
  double left = 0, top = 0, right = 0, bottom = 0;
  double page_height = 0;
  std::string text;

  double height() const { return bottom - top; }
};

/// The lines of a page, in the order in which they are read.
std::vector<PdfLine> pdf_lines(const PdfPage& page, int number);

/// `lines` of a whole document without those at the top and at the bottom of pages that are page
/// numbers, or the same on several pages but for figures.
std::vector<PdfLine> without_running_lines(std::vector<PdfLine> lines);

}  // namespace dossier
