// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/commands/json_request.h"
#include "searcher/json_rpc/message.h"
#include "searcher/mcp/revision.h"

namespace dossier {

/// The tools that a model is offered: the commands of the command table that take requests, in its
/// order, with their options as the schema of the input. Revisions that know schemas of the output
/// get those, too.
Json tool_list(McpRevision revision);

/// Calls the tool that `params` names with its arguments and gives the result: the answer's JSON as
/// text and, where the revision knows it, as structured content; what the command line would say
/// beside it as a second text. A request that fails is such a result, too: it is marked as an
/// error, and its text says what to do better, as a model can. Throws RpcError{InvalidParams} where
/// no such tool is there.
Json call_tool(const JsonRequests& requests, const Json& params, McpRevision revision);

}  // namespace dossier
