// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

/// Reads a table of comma-separated values, or by tabs or semicolons where its first row has more
/// of these: that row names the columns, under the names of `file.names`, and each other is a
/// document. A text under another name than "text" loses its markup; columns that are no field
/// become metadata. A table without a column for the text, and a row without text, are problems.
/// A file in UTF-16 is read whole, any other as it streams.
void read_table(const InputFile& file, ByteSource& source, const MetadataTable* table,
                const DocumentSink& documents, const ProblemSink& problems);

}  // namespace dossier
