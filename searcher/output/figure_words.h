// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/quantity/quantity.h"
#include "searcher/figures.h"

namespace dossier {

/// `number` as people write it, with nothing rounded away: "65", "10,000", "1.762 billion".
std::string number_words(double number);

/// What a figure states: "at least 65", "about 10,000", "USD 50 million", "17 days", "60 to 70",
/// "dozens".
std::string value_words(const Quantity& figure);

/// What a table is of, the same for every table of the topic: "killed · person", "warship",
/// "money · USD · paid · reward".
std::string topic_words(const FigureTable& table);

/// How often something occurs: "1 story", "3 stories".
std::string count_words(std::size_t count, std::string_view singular, std::string_view plural);

/// "3 documents"; where copies are folded "2 stories in 3 documents".
std::string documents_words(std::size_t documents, std::size_t stories);

/// What the table's stories state and how it goes together: "at least 65 in 3 documents (2 after
/// The Atlantic), more than 76 in 1: compatible". "" where there is nothing to compare.
std::string agreement_words(const FigureTable& table);

/// The names of the flags that are set, as in records.
std::vector<std::string_view> flag_names(const QuantityFlags& flags);

/// The outlet of the row's first article, with the wire service credited in it: "Brackwater Gazette
/// (Meridian Wire)", "outlet unknown".
std::string outlet_words(const FigureRow& row);

/// To whom the text credits the row's figure: "after The Atlantic". "" if to no one, or to the
/// outlet itself.
std::string source_words(const FigureRow& row);

/// Both: "Meridian Wire, after The Atlantic".
std::string who_words(const FigureRow& row);

}  // namespace dossier
