// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/command_table.h"

#include <array>

namespace dossier {
namespace {

constexpr auto kCommands = std::to_array<CommandRow>({
    {"search", "list the documents that match (the word may be left out)", declare_search,
     TakesRequests::Yes},
    {"facets", "count outlets, actors and quantities in what matches", declare_facets,
     TakesRequests::Yes},
    {"complete", "complete the name of an actor or outlet", declare_complete, TakesRequests::Yes},
    {"quotes", "list direct quotations with their speakers and who carries them", declare_quotes,
     TakesRequests::Yes},
    {"figures", "show figures side by side, with who states them and where", declare_figures,
     TakesRequests::Yes},
    {"similar", "list articles like one, its copies left out", declare_similar, TakesRequests::Yes},
    {"show", "print documents whole", declare_show, TakesRequests::Yes},
    {"explain", "say how a query is read and whom its names stand for", declare_explain,
     TakesRequests::Yes},
    {"batch", "answer queries and JSON requests, one a line of standard input", declare_batch,
     TakesRequests::No},
    {"lsp", "serve an editor as a language server over standard input and output", declare_lsp,
     TakesRequests::No},
    {"mcp", "serve models with tools by the Model Context Protocol over standard input and output",
     declare_mcp, TakesRequests::No},
});

}  // namespace

std::span<const CommandRow> command_table() {
  return kCommands;
}

}  // namespace dossier
