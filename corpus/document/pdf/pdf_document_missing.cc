// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_document.h"

namespace dossier {

struct PdfDocument::State {};

PdfDocument::PdfDocument(std::string_view) {}
PdfDocument::~PdfDocument() = default;

std::string PdfDocument::fault() const {
  return "PDF is not read: this program was built without libpoppler-cpp";
}

std::string PdfDocument::title() const {
  return "";
}

std::string PdfDocument::author() const {
  return "";
}

std::optional<std::int64_t> PdfDocument::created() const {
  return std::nullopt;
}

int PdfDocument::page_count() const {
  return 0;
}

PdfPage PdfDocument::page(int) const {
  return {};
}

}  // namespace dossier
