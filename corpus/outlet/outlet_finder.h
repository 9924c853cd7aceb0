// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/document/document.h"
#include "corpus/outlet/outlet.h"
#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// The outlets of `document`, whose text `text` analyses: the publisher (from its metadata, else
/// from the domain of its URL, else from a masthead line of the text) first, then agencies and
/// cited outlets in the order of the text. Safe to call from many threads.
std::vector<Outlet> find_outlets(const Document& document, const AnalyzedText& text,
                                 const OutletLexicon& lexicon);

}  // namespace dossier
