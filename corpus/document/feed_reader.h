// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

/// Reads each item of an RSS or Atom feed as a document: the longest of its content, description
/// and summary, without markup, is the text; the outlet and the language are those of the feed
/// where the item has none. An item without text has its title as text; one without both is
/// skipped. A feed without items is a problem. Ill-formed feeds are read as far as they go; no
/// entity of a feed is ever defined, and nothing is fetched. A file that is no feed is a problem.
void read_feed(const InputFile& file, ByteSource& source, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems);

}  // namespace dossier
