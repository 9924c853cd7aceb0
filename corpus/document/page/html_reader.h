// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "corpus/document/byte_source.h"
#include "corpus/document/clean_text.h"
#include "corpus/document/file_reader.h"
#include "corpus/document/page/page_facts.h"

namespace dossier {

class DocumentBuilder;

/// An article as a web page has it.
struct HtmlPage {
  PageFacts facts;
  std::string text;  ///< clean; "" if the page has none
  TextRepairs repairs;
  bool is_cut = false;  ///< the page has more elements than are read
};

/// Reads the bytes of a page; `charset` is what was said of them elsewhere, "" if nothing. Nothing
/// is fetched or executed.
HtmlPage read_html_page(std::string_view bytes, std::string_view charset);

/// States of `facts` what `builder` does not state yet.
void state_page(DocumentBuilder& builder, const PageFacts& facts);

/// Reads a web page as one article: what it says of itself in JSON-LD, meta elements and microdata,
/// and its text without what surrounds it. A page without text is a problem.
void read_html(const InputFile& file, ByteSource& source, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems);

}  // namespace dossier
