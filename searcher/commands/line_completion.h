// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/command_line/line_end.h"
#include "searcher/commands/commands.h"

namespace dossier {

/// What prints, for scripts/packaging/completions, how the last of `words` may go on: what `end`
/// holds, and the fields of queries, the facets and the names of actors and outlets, these from the
/// database that the words name or the usual one. Without a database there are no names, and no
/// error.
CommandRunner complete_line(LineEnd end, std::vector<std::string> words);

}  // namespace dossier
