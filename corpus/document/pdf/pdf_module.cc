// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_module.h"

#include <algorithm>
#include <limits>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <utility>

namespace dossier {
namespace {

std::string utf8_of(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  return {bytes.begin(), bytes.end()};
}

// Poppler prints what it repairs to standard error.
void keep_silent() {
  static const bool is_silent = [] {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    return true;
  }();
  static_cast<void>(is_silent);
}

class PopplerDocument : public PdfDocument {
 public:
  explicit PopplerDocument(std::string_view bytes) {
    if (bytes.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max()))
      document_.reset(
          poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  }

  std::string fault() const override {
    if (!document_)
      return "the PDF is damaged or cut short";
    return document_->is_locked() ? "the PDF is encrypted" : "";
  }

  std::string title() const override {
    return fault().empty() ? utf8_of(document_->get_title()) : "";
  }

  std::string author() const override {
    return fault().empty() ? utf8_of(document_->get_author()) : "";
  }

  std::optional<std::int64_t> created() const override {
    if (!fault().empty())
      return std::nullopt;
    const time_t seconds = document_->get_creation_date_t();
    return seconds > 0 ? std::optional<std::int64_t>(seconds) : std::nullopt;
  }

  int page_count() const override { return fault().empty() ? document_->pages() : 0; }

  PdfPage page(int index) const override;

 private:
  std::unique_ptr<poppler::document> document_;
};

PdfPage PopplerDocument::page(int index) const {
  PdfPage out;
  const std::unique_ptr<poppler::page> page(document_->create_page(index));
  if (!page)
    return out;
  out.height = page->page_rect().height();
  for (const poppler::text_box& box : page->text_list()) {
    // Watermarks and what stands in the margin run upwards.
    if (box.rotation() != 0)
      continue;
    const poppler::rectf place = box.bbox();
    out.words.push_back({.left = place.left(),
                         .top = place.top(),
                         .right = place.right(),
                         .bottom = place.bottom(),
                         .space_after = box.has_space_after(),
                         .text = utf8_of(box.text())});
  }
  return out;
}

}  // namespace
}  // namespace dossier

dossier::PdfDocument* dossier_open_pdf(const char* bytes, std::size_t size) {
  dossier::keep_silent();
  return new dossier::PopplerDocument({bytes, size});
}
