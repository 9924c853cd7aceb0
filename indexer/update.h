// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/extractor.h"
#include "indexer/database_directory.h"
#include "indexer/file_scan.h"
#include "indexer/index_run.h"

namespace dossier {

/// Brings the live generation of `directory` in line with the files below its roots and `paths`,
/// which become roots: new and changed documents are indexed, vanished ones removed. A file is read
/// if its size or time changed and its content did; a vanished file's documents are removed only if
/// its root was read completely. Without a live generation it makes one. Commits every so many
/// documents, a file's documents and its state together, so that a kill loses no committed one.
/// Where the actors' or outlets' file is another than the last time, or was edited, the facets of
/// all documents are extracted anew from their records.
IndexReport update(DatabaseDirectory& directory, const std::vector<std::string>& paths,
                   const Extractor& extractor, const IndexRun& run);

/// The files that the database in `directory` remembers; none where there is no database.
GivenFiles remembered_files(const DatabaseDirectory& directory);

/// The selection of files that the database in `directory` remembers; all where there is none.
FileSelection remembered_selection(const DatabaseDirectory& directory);

/// The roots that the database in `directory` remembers; none where there is no database.
std::vector<Root> remembered_roots(const DatabaseDirectory& directory);

/// Removes the documents with these ids; returns the ids that no document has. Throws
/// Error{DatabaseMissing} if there is no live generation.
std::vector<std::string> remove_documents(DatabaseDirectory& directory,
                                          const std::vector<std::string>& ids);

}  // namespace dossier
