// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_text.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

PdfLine line(int page, double top, std::string_view text, double height = 10) {
  return {.page = page,
          .left = 50,
          .top = top,
          .right = 250,
          .bottom = top + height,
          .page_height = 800,
          .text = std::string(text)};
}

std::string joined(const std::vector<PdfLine>& lines) {
  std::string out;
  for (const std::string& paragraph : pdf_paragraphs(lines))
    out += paragraph + '|';
  return out;
}

}  // namespace

TEST_CASE("pdf_text: divided words are put together") {
  struct Row {
    std::string_view first, second, paragraphs;
  };
  for (const Row& row : {
           Row{"the har-", "bour wall", "the harbour wall|"},
           Row{"the har\xC2\xAD", "bour wall", "the harbour wall|"},
           Row{"a long-term plan, long-", "term", "a long-term plan, long-term|"},
           Row{"in 2019-", "20 it", "in 2019-20 it|"},
           Row{"the pier -", "a wall", "the pier - a wall|"},
       }) {
    CAPTURE(row.first);
    CHECK(joined({line(0, 100, row.first), line(0, 112, row.second)}) == row.paragraphs);
  }
}

TEST_CASE("pdf_text: gaps, sizes and items begin paragraphs") {
  CHECK(joined({line(0, 100, "One"), line(0, 112, "two."), line(0, 136, "Three"),
                line(0, 148, "four")}) == "One two.|Three four|");
  CHECK(joined({line(0, 100, "Head", 20), line(0, 122, "One"), line(0, 134, "two")}) ==
        "Head|One two|");
  CHECK(joined({line(0, 100, "One"), line(0, 112, "- two"), line(0, 124, "- three")}) ==
        "One|- two|- three|");
  CHECK(joined({}).empty());
}

TEST_CASE("pdf_text: a paragraph goes on over the page where its sentence does") {
  CHECK(joined({line(0, 700, "The pier"), line(1, 100, "is long.")}) == "The pier is long.|");
  CHECK(joined({line(0, 700, "It ends."), line(1, 100, "Another")}) == "It ends.|Another|");
}

TEST_CASE("pdf_lines: lines that run along on every page are left out") {
  std::vector<PdfLine> lines = {
      line(0, 20, "Observer 25 May"), line(0, 400, "One"), line(0, 770, "- 1 -"),
      line(1, 20, "Observer 26 May"), line(1, 400, "One"), line(1, 770, "A note")};
  std::string left;
  for (const PdfLine& one : without_running_lines(lines))
    left += one.text + '|';
  CHECK(left == "One|One|A note|");
}

}  // namespace dossier
