// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/text/text_analyzer.h"
#include "searcher/database.h"
#include "searcher/figures.h"

namespace dossier {

/// Fills in the evidence of the tables' rows. Reads each document once.
void add_evidence(std::vector<FigureTable>& tables, const Database& database,
                  TextAnalyzer& analyzer);

}  // namespace dossier
