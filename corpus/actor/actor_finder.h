// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/actor/knowledge.h"
#include "corpus/outlet/outlet.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// The actors of a text in the order of their first mentions. `language` is the text's ISO 639-1
/// code; "" counts as English, and of other languages only names that need no grammar are read.
/// `outlets` are those in a role, which are no actors under that name. Safe to call from many
/// threads.
std::vector<Actor> find_actors(const AnalyzedText& text, std::string_view language,
                               std::span<const Outlet> outlets, const Knowledge& knowledge);

}  // namespace dossier
