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
  /// Opens `bytes`, which must outlive the object. Where that fails there are no pages and `fault`
  /// says why.
  explicit PdfDocument(std::string_view bytes);
  ~PdfDocument();
  PdfDocument(const PdfDocument&) = delete;
  PdfDocument(PdfDocument&&) = delete;
  PdfDocument& operator=(const PdfDocument&) = delete;
  PdfDocument& operator=(PdfDocument&&) = delete;

  /// Without full stop: damaged, encrypted, or the program was built without a reader of PDF; ""
  /// if the pages can be read.
  std::string fault() const;

  /// What its metadata say, "" if nothing.
  std::string title() const;
  std::string author() const;
  /// When it was made, in seconds since 1970.
  std::optional<std::int64_t> created() const;

  int page_count() const;
  /// A page without words where it cannot be read. Requires 0 <= index < page_count().
  PdfPage page(int index) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dossier
