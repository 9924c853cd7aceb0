// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>

#include "searcher/commands/commands.h"
#include "searcher/output/format.h"
#include "searcher/search.h"

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

/// Which part of a list of results is printed, and in which order.
struct PageOptions {
  std::optional<std::size_t> limit;
  std::optional<std::size_t> offset;
  SortOrder order = SortOrder::Relevance;

  /// A script that gets ten lines of fifty would take them for all; people read pages.
  std::size_t limit_for(OutputFormat format) const;
};

/// Whether results can be sorted by figures.
enum class Orders : bool { WithoutFigures, WithFigures };

/// Declares --limit, --offset and --sort for a list of `results`, by which name the help calls it.
void declare_page(CLI::App& app, PageOptions& page, const std::string& results, Orders orders);

}  // namespace dossier
