// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/document/page/text_blocks.h"

namespace dossier {

/// Blocks as one text: parted by blank lines, those in cells of one row by tabs.
std::string joined_text(std::span<const TextBlock* const> blocks);

/// All the text of `html`, a page or a piece of one, without markup; a text without markup keeps
/// its lines.
std::string plain_text(std::string_view html);

}  // namespace dossier
