// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/columns/column.h"
#include "searcher/columns/copies.h"
#include "searcher/database.h"
#include "searcher/facet.h"

namespace dossier {

/// The column of all documents, each in the row of its Xapian number, from the values of one slot:
/// of names, or of dates. Requires: no union.
Column load_column(const Database& database, const Facet& facet);

/// The same of the documents of `copies` alone, whose rows are their numbers; the values are
/// numbered as they come.
Column load_column(const Database& database, const Facet& facet, const Copies& copies);

/// The copies among all documents, whose rows are their numbers.
Copies load_copies(const Database& database);

}  // namespace dossier
