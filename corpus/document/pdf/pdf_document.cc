// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/pdf/pdf_document.h"

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

}  // namespace

struct PdfDocument::State {
  std::unique_ptr<poppler::document> document;
};

PdfDocument::PdfDocument(std::string_view bytes) : state_(std::make_unique<State>()) {
  keep_silent();
  if (bytes.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max()))
    state_->document.reset(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
}

PdfDocument::~PdfDocument() = default;

std::string PdfDocument::fault() const {
  if (!state_->document)
    return "the PDF is damaged or cut short";
  return state_->document->is_locked() ? "the PDF is encrypted" : "";
}

std::string PdfDocument::title() const {
  return fault().empty() ? utf8_of(state_->document->get_title()) : "";
}

std::string PdfDocument::author() const {
  return fault().empty() ? utf8_of(state_->document->get_author()) : "";
}

std::optional<std::int64_t> PdfDocument::created() const {
  if (!fault().empty())
    return std::nullopt;
  const time_t seconds = state_->document->get_creation_date_t();
  return seconds > 0 ? std::optional<std::int64_t>(seconds) : std::nullopt;
}

int PdfDocument::page_count() const {
  return fault().empty() ? state_->document->pages() : 0;
}

PdfPage PdfDocument::page(int index) const {
  PdfPage out;
  const std::unique_ptr<poppler::page> page(state_->document->create_page(index));
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

}  // namespace dossier
