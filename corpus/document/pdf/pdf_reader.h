// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

/// Reads a PDF file as one article: its text in reading order with paragraphs put together,
/// without headers, footers and page numbers. Title and author are those of its metadata where they
/// look real, the title else the line in the largest type; the day is that on which it was made.
/// Files that are damaged, encrypted or hold pictures of text only are problems. Pages beyond a
/// limit are left out, which is a problem too.
void read_pdf(const InputFile& file, ByteSource& source, const MetadataTable* table,
              const DocumentSink& documents, const ProblemSink& problems);

}  // namespace dossier
