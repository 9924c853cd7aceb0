// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Sets the scope of each of `paragraphs`, which are those of `text` in order. Boilerplate are the
/// lines that lexicon/furniture_lines.tsv lists, where they are short, and the short lines behind
/// one that heads a list of other articles; repeats are paragraphs that the text has already said,
/// and short ones between such.
void set_scopes(std::string_view text, std::span<const Token> tokens,
                std::span<const Sentence> sentences, std::span<Paragraph> paragraphs);

}  // namespace dossier
