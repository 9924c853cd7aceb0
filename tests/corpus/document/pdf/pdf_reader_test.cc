// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_reader.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"
#include "tests/support/made_up_pdf.h"

namespace dossier {
namespace {

std::vector<std::vector<PdfType>> two_pages() {
  return {{{50, 770, 8, "The Quillport Observer 2025"},
           {50, 700, 24, "Ferry sinks off the long pier"},
           {50, 660, 10, "The ferry sank on Monday, off-"},
           {50, 648, 10, "icials said, after a well-known"},
           {50, 636, 10, "storm hit the quay at night."},
           {62, 624, 10, "A new paragraph is indented and"},
           {50, 612, 10, "goes on at the top of the sec-"},
           {320, 660, 10, "ond column. Here the well-"},
           {320, 648, 10, "known storm ends."},
           {320, 610, 10, "A gap makes a paragraph that"},
           {320, 598, 10, "goes on to the"},
           {290, 30, 8, "1"}},
          {{50, 770, 8, "The Quillport Observer 2025"},
           {50, 700, 10, "next page, as in newspapers."},
           {290, 30, 8, "Page 2 of 2"}}};
}

}  // namespace

TEST_CASE("pdf_reader: columns and pages become paragraphs") {
  CHECK(reading("a.pdf", made_up_pdf(two_pages(),
                                     "/Title(Ferry sinks off the long pier)/Author(Ida Quill)"
                                     "/CreationDate(D:20251125100000+02'00')")) ==
        "line 1 | id a.pdf | title Ferry sinks off the long pier | author Ida Quill | "
        "published 2025-11-25T08:00:00Z | language en | text Ferry sinks off the long pier\\n\\n"
        "The ferry sank on Monday, officials said, after a well-known storm hit the quay at "
        "night.\\n\\nA new paragraph is indented and goes on at the top of the second column. "
        "Here the well-known storm ends.\\n\\nA gap makes a paragraph that goes on to the next "
        "page, as in newspapers.\n");
}

TEST_CASE("pdf_reader: what programs write as title and author is left out") {
  CHECK(reading("a.pdf", made_up_pdf({{{50, 700, 10, "The ferry sank on Monday."}}},
                                     "/Title(Microsoft Word - draft3.doc)/Author(Windows User)")) ==
        "line 1 | id a.pdf | text The ferry sank on Monday.\n");
}

TEST_CASE("pdf_reader: a PDF is told by its bytes, too") {
  CHECK(reading("a.html", made_up_pdf({{{50, 700, 10, "The ferry sank."}}})) ==
        "line 1 | id a.html | text The ferry sank.\n");
}

TEST_CASE("pdf_reader: files without text that can be read are problems") {
  const std::string whole = made_up_pdf(two_pages());
  CHECK(reading("a.pdf", made_up_pdf(two_pages(), "", PdfAccess::Encrypted)) ==
        "a.pdf:0: skipped: the PDF is encrypted\n");
  CHECK(reading("a.pdf", whole.substr(0, whole.size() / 3)) ==
        "a.pdf:0: skipped: the PDF is damaged or cut short\n");
  CHECK(reading("a.pdf", "%PDF-1.7") == "a.pdf:0: skipped: the PDF is damaged or cut short\n");
  CHECK(reading("a.pdf", made_up_pdf({{}})) == "a.pdf:0: skipped: no text\n");
}

}  // namespace dossier
