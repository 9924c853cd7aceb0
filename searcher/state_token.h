// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/database.h"

namespace dossier {

/// A short text that names the state of a database, so that a later answer can be about what came
/// or changed since: "7f3a…-…-….19043". Scripts keep it and give it back unread. "" for a corpus
/// of several shards, whose documents are not numbered in the order in which they came.
std::string state_token(const Database& database);

/// The last document number of the state that `token` names: those above it came or changed since.
/// Throws Error{Usage} for what is no token, and for the token of another database or of this one
/// before it was built anew.
std::uint32_t last_document_at(std::string_view token, const Database& database);

}  // namespace dossier
