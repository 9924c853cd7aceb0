// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_document.h"

#include "corpus/document/module.h"
#include "corpus/document/pdf/pdf_module.h"

namespace dossier {

OpenedPdf open_pdf(std::string_view bytes) {
  static const ModuleFunction<decltype(dossier_open_pdf)> open("dossier_pdf", "dossier_open_pdf");
  if (!open.fault().empty())
    return {nullptr, "PDF is not read here: " + open.fault()};
  return {std::unique_ptr<PdfDocument>(open.get()(bytes.data(), bytes.size())), ""};
}

}  // namespace dossier
