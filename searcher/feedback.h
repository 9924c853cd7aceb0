// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/compiler.h"

namespace dossier {

/// `query`, raised by the words that tell its own best hits apart from the rest (pseudo-relevance
/// feedback): it finds the same documents, and ranks higher those that speak of the same thing in
/// other words. Costs a search more.
Xapian::Query with_feedback(const Xapian::Query& query, const Xapian::Database& database,
                            Ranking ranking);

}  // namespace dossier
