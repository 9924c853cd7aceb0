// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/made_up_pdf.h"

#include <cstddef>

namespace dossier {
namespace {

std::string content_of(const std::vector<PdfType>& page) {
  std::string content;
  for (const PdfType& type : page)
    content += "BT /F1 " + std::to_string(type.size) + " Tf 1 0 0 1 " + std::to_string(type.left) +
               ' ' + std::to_string(type.height) + " Tm (" + type.text + ") Tj ET\n";
  return content;
}

std::vector<std::string> objects_of(const std::vector<std::vector<PdfType>>& pages) {
  std::string kids;
  for (std::size_t i = 0; i < pages.size(); ++i)
    kids += std::to_string(4 + 2 * i) + " 0 R ";
  std::vector<std::string> objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
  for (const std::vector<PdfType>& page : pages) {
    const std::string content = content_of(page);
    objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents " +
                      std::to_string(objects.size() + 2) +
                      " 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
    objects.push_back("<</Length " + std::to_string(content.size()) + ">>stream\n" + content +
                      "\nendstream");
  }
  return objects;
}

std::string ten_digits(std::size_t number) {
  const std::string digits = std::to_string(number);
  return std::string(10 - digits.size(), '0') + digits;
}

}  // namespace

std::string made_up_pdf(const std::vector<std::vector<PdfType>>& pages,
                        std::string_view information, PdfAccess access) {
  std::vector<std::string> objects = objects_of(pages);
  objects.push_back("<<" + std::string(information) + ">>");
  std::string pdf = "%PDF-1.4\n";
  std::string places = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    places += ten_digits(pdf.size()) + " 00000 n \n";
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string count = std::to_string(objects.size() + 1);
  const std::size_t table_at = pdf.size();
  pdf += "xref\n0 " + count + '\n' + places + "trailer\n<</Size " + count + "/Root 1 0 R/Info " +
         std::to_string(objects.size()) + " 0 R";
  if (access == PdfAccess::Encrypted)
    pdf += "/Encrypt<</Filter/Standard/V 1/R 2/O(" + std::string(32, 'o') + ")/U(" +
           std::string(32, 'u') + ")/P -4>>/ID[(a)(a)]";
  return pdf + ">>\nstartxref\n" + std::to_string(table_at) + "\n%%EOF\n";
}

}  // namespace dossier
