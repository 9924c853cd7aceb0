// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

/// How the records of a JSON file are told apart.
enum class JsonLayout {
  Lines,  ///< by line feeds, so that a broken record harms no other
  Free,   ///< by brackets: an array, or records one after another
};

/// Reads records: objects with `text` and what else of the fields of a Document they state, under
/// the names of `file.names`; a text under another name than "text" loses its markup. An object
/// without text that wraps a list of records stands for these. Other members become metadata, those
/// that are no strings as JSON. `id` may be an integer, `published`
/// seconds since 1970. A record without text is skipped; a member of the wrong type becomes
/// metadata and is reported; of a key given twice the last counts. A file in UTF-16 is read whole,
/// any other as it streams.
void read_json(const InputFile& file, ByteSource& source, JsonLayout layout,
               const MetadataTable* table, const DocumentSink& documents,
               const ProblemSink& problems);

}  // namespace dossier
