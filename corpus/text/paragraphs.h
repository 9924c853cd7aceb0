// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"

namespace dossier {

/// The paragraphs of a text with line feeds, in order, without the white space around them and
/// never empty. A blank line or an indented line begins a new one. Where the text's lines are
/// not wrapped to a width, as most saved articles' are not, each line is a paragraph; where they
/// are, as in old wire copy, a single line feed is a blank.
std::vector<ByteSpan> split_paragraphs(std::string_view text);

}  // namespace dossier
