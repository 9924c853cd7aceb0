// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "corpus/outlet/citation_frame.h"

namespace dossier {

/// The frame of a name that stands with nothing but other names in a bracket behind a figure, as
/// tables and lists credit it: "65 dead (Reuters)". The bracket ends its sentence or a part of it
/// between commas; one right behind another name only explains that name, and is none.
std::optional<CitationFrame> bracket_frame(const NamePlace& place);

}  // namespace dossier
