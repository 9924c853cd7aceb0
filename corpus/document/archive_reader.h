// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>

#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

/// Reads one file of an archive.
using ArchivedFileReader = std::function<void(const InputFile& file, ByteSource& source)>;

/// Hands each file of the zip or tar archive in `source` to `read`, in the order of the archive.
/// Their paths are those of the archive with theirs behind a '/': "saved.zip/a/page.html"; hidden
/// files are passed over, and files whose ending says that they hold no documents, which are
/// counted in a problem. Encrypted and damaged files and those with ".." in their path are problems
/// and never keep the others from being read. Memory is bounded: files are streamed.
void read_archive(const InputFile& file, ByteSource& source, const ArchivedFileReader& read,
                  const ProblemSink& problems);

}  // namespace dossier
