// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>

#include "searcher/commands/commands.h"
#include "searcher/output/format.h"

namespace dossier {

/// Declares --database: the folder to search, "" for the default place.
void declare_database(CLI::App& app, std::string& directory);

/// Declares how an answer is printed, in one of `formats`. Without --color, colour is for terminals
/// only and heeds NO_COLOR.
void declare_output(CLI::App& app, OutputOptions& options,
                    std::initializer_list<OutputFormat> formats);

/// Declares an option that takes a number of results, as many as Xapian can count at most.
void declare_count(CLI::App& app, const std::string& name, std::optional<std::size_t>& count,
                   const std::string& help);

}  // namespace dossier
