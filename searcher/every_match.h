// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <xapian.h>

#include "searcher/database.h"

namespace dossier {

/// Calls `see` with each document that `query` finds, in no order that a caller may count on; it
/// must not keep the document. None is left out, however many there are. In a database of several
/// shards the document's number is that in its shard.
void for_each_match(const Database& database, const Xapian::Query& query,
                    const std::function<void(const Xapian::Document&)>& see);

/// The numbers of all documents that `query` finds, in no order that a caller may count on.
std::vector<Xapian::docid> matching_ids(const Database& database, const Xapian::Query& query);

}  // namespace dossier
