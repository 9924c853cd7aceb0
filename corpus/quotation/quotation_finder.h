// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <vector>

#include "corpus/outlet/text_credits.h"
#include "corpus/quotation/quotation.h"
#include "corpus/text/quoted_passages.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// The direct quotations of `text`, in its order, with their speakers where the words around them
/// name one: before or behind the quotation, between its parts, or as "he" and by the lines of a
/// dialogue in the sentences before. Scare quotes and titles in quotation marks are quotations,
/// too, of few words. Requires that passages and credits are those of the text. Linear.
std::vector<Quotation> find_quotations(const AnalyzedText& text,
                                       std::span<const QuotedPassage> passages,
                                       const TextCredits& credits);

}  // namespace dossier
