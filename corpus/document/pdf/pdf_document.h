// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/document/pdf/pdf_page.h"

namespace dossier {

/// A PDF file, opened. Not to be used from several threads at once. Nothing in it is executed.
class PdfDocument {
 public:
  PdfDocument() = default;
  virtual ~PdfDocument() = default;
  PdfDocument(const PdfDocument&) = delete;
  PdfDocument(PdfDocument&&) = delete;
  PdfDocument& operator=(const PdfDocument&) = delete;
  PdfDocument& operator=(PdfDocument&&) = delete;

  /// Without full stop: damaged or encrypted; "" if the pages can be read.
  virtual std::string fault() const = 0;

  /// What its metadata say, "" if nothing.
  virtual std::string title() const = 0;
  virtual std::string author() const = 0;
  /// When it was made, in seconds since 1970.
  virtual std::optional<std::int64_t> created() const = 0;

  virtual int page_count() const = 0;
  /// A page without words where it cannot be read. Requires 0 <= index < page_count().
  virtual PdfPage page(int index) const = 0;
};

/// Either a document or, without full stop, why there is no reader of PDF.
struct OpenedPdf {
  std::unique_ptr<PdfDocument> document;
  std::string fault;
};

/// Opens `bytes`, which must outlive the document. It may be one that has a fault of its own.
OpenedPdf open_pdf(std::string_view bytes);

}  // namespace dossier
