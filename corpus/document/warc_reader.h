// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

/// Reads the web pages in a web archive (WARC 0.18 to 1.1): its records of type response and
/// resource that hold HTML and were answered with status 200, and conversion records of plain text.
/// The address is the record's. Other records are passed over; those that cannot be read are
/// problems, with the line of their beginning; a file that ends within one too. Memory is bounded
/// by the largest record.
void read_warc(const InputFile& file, ByteSource& source, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems);

}  // namespace dossier
