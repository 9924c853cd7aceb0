// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>
#include <string>

#include "searcher/completion.h"
#include "searcher/output/format.h"

namespace dossier {

/// Prints in the format of the options: text, JSON, JSON Lines or TSV. `prefix` is what was to be
/// completed, as it was written.
void print_completions(const Completions& completions, const std::string& prefix,
                       const OutputOptions& output, std::ostream& out);

}  // namespace dossier
