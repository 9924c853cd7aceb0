// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_document.h"

#include "corpus/document/module.h"
#include "corpus/document/pdf/pdf_module.h"

namespace dossier {
namespace {

struct PdfModule {
  Module module{"dossier_pdf"};
  decltype(&dossier_open_pdf) open =
      reinterpret_cast<decltype(&dossier_open_pdf)>(module.find("dossier_open_pdf"));
};

}  // namespace

OpenedPdf open_pdf(std::string_view bytes) {
  static const PdfModule pdf;
  if (pdf.open == nullptr)
    return {nullptr, "PDF is not read here: " + pdf.module.fault()};
  return {std::unique_ptr<PdfDocument>(pdf.open(bytes.data(), bytes.size())), ""};
}

}  // namespace dossier
