// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "corpus/document/document.h"
#include "corpus/problem.h"

namespace dossier {

class MetadataTable;

class FieldNames;

/// A file to read documents from.
struct InputFile {
  std::string path;  ///< what to open; "-" is standard input
  std::string name;  ///< what its documents bear as `path`: below the root, the root's name first
  /// What its records call the fields of documents, where that was said; must outlive the reading.
  const FieldNames* names = nullptr;
  /// Called before each document with how much of the file on disk has been used; may be empty.
  std::function<void(std::uintmax_t bytes)> progress{};
};

/// Takes the documents of a file in the order in which they stand in it.
using DocumentSink = std::function<void(Document)>;

/// Reads every document of `file`. What cannot be read goes to `problems`, file by file and record
/// by record, and never keeps the rest from being read. `table`, which may be null, gives metadata
/// for files that carry none. Memory is bounded by the largest record; a document whose text has
/// more than 16 MiB is a problem.
void read_file(const InputFile& file, const MetadataTable* table, const DocumentSink& documents,
               const ProblemSink& problems);

}  // namespace dossier
