// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "corpus/document/metadata_table.h"
#include "corpus/problem.h"

namespace dossier {

/// What the reader makes of a file of that name and content, a line for each document and each
/// problem: "line 1 | begin 0 | id NAME | title T | text A\nB" with what is known and line feeds
/// written as \n, and "NAME:3: skipped: REASON".
std::string reading(std::string_view name, std::string_view bytes,
                    const MetadataTable* table = nullptr);

/// The same of a file in tests/data.
std::string reading_of_data(const std::string& name);

/// "PATH:LINE: skipped: REASON" and a line feed.
std::string printed(const Problem& problem);

}  // namespace dossier
