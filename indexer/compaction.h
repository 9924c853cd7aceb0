// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/progress.h"

namespace dossier {

/// Merges the databases in the folders `sources`, in that order, into a new one in the folder
/// `target`; `flags` are those of Xapian::Database::compact. Calls `progress`, if there is one,
/// from another thread a few times a second until it returns.
void compact(const std::vector<std::filesystem::path>& sources, const std::filesystem::path& target,
             unsigned flags, const ProgressSink& progress);

}  // namespace dossier
