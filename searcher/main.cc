// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <iostream>

#include "corpus/error.h"
#include "corpus/program.h"
#include "searcher/commands.h"
#include "searcher/options.h"

namespace dossier {
namespace {

std::chrono::year_month_day today() {
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

int run(const SearcherOptions& options) {
  const CommandContext context{today(), std::cout, std::cerr};
  switch (options.command) {
    case SearcherCommand::Search:
      return run_search(options, context);
    case SearcherCommand::Facets:
      return run_facets(options, context);
    case SearcherCommand::Show:
      return run_show(options, context);
    case SearcherCommand::Explain:
      return run_explain(options, context);
  }
  return kExitError;
}

}  // namespace
}  // namespace dossier

int main(int argc, char** argv) {
  return dossier::run_program(
      "searcher", [&] { return dossier::run(dossier::parse_searcher_options(argc, argv)); });
}
