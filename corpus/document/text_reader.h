// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

enum class TextKind { Plain, Markdown };

/// Reads a file that is one article, with or without front matter. A first line of text that is
/// nothing but a URL, as saved articles have it, gives `url` and is no part of the text; nor are
/// the blank lines above the text. A heading of the first level on top of Markdown gives the title
/// where the front matter has none, and stays in the text. A file without text is a problem.
void read_text(const InputFile& file, ByteSource& source, TextKind kind, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems);

}  // namespace dossier
