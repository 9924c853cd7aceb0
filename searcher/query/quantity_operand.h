// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <variant>

#include "corpus/quantity/quantity.h"
#include "corpus/text/text_analyzer.h"
#include "searcher/query/quantity_condition.h"
#include "searcher/query/query_error.h"

namespace dossier {

/// Reads the one quantity that a few words of UTF-8 state, none if they state none or several: the
/// only way by which a query learns what its numbers, units, bound words, nouns and roles mean.
using QuantityReader = std::function<std::optional<Quantity>(std::string_view words)>;

/// The reader of documents. `analyzer` must outlive it and is used by each call.
QuantityReader document_quantity_reader(TextAnalyzer& analyzer);

/// Reads the operand of `qty:` or `sure:`, of one of the forms
///
///     killed   warships   money   USD   *               what is counted or measured, or anything
///     65   $10m   ~10000 troops   at least 65 killed    a figure in the words of a text
///     killed>=65   warships>8   >50%   <=17 days        a comparison: >= > <= < =, => and =< too
///     money>=100m   killed>1m                           m is for millions but behind a length
///     killed=65..80   $10m..$100m   killed=65..         a range with both ends included
///     killed=~70   ~70                                  within ten per cent
///
/// A figure in words asks for the closed interval that they state: "more than 65" takes in 65,
/// so that a sentence finds itself. Digits alone are any figure of that number, whatever it
/// measures. The error's begin_byte counts from the operand's begin. `is_sure` stays false.
std::variant<QuantityCondition, QueryError> read_quantity_condition(std::string_view operand,
                                                                    const QuantityReader& read);

}  // namespace dossier
