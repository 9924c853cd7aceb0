// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/json_rpc/message.h"
#include "searcher/lsp/positions.h"

namespace dossier {

/// Between our types and the objects of the protocol. What reads throws Json::exception where a
/// member is missing or of another type.

TextPosition position_from(const Json& position);
TextRange range_from(const Json& range);

Json to_json(const TextPosition& position);
Json to_json(const TextRange& range);

/// A Location.
Json location_json(const std::string& uri, const TextRange& range);

/// A TextEdit.
Json edit_json(const TextRange& range, const std::string& new_text);

}  // namespace dossier
