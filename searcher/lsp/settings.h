// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "searcher/json_rpc/message.h"

namespace dossier {

/// What a user sets in the editor, under `dossier`. searcher/lsp/README.md lists the keys.
struct Settings {
  std::string database;  ///< its folder; "" for that of --database
  bool diagnostics = true;
  std::chrono::milliseconds debounce{300};  ///< from the last keystroke to the diagnostics
  bool inlay_hints = false;
  bool inserts_canonical_names = true;  ///< else names are completed in the form that was begun
  /// What is put behind a figure: {outlet}, {date}, {title}, {author}, {url} and {id} of the
  /// article stand in for themselves.
  std::string citation = " ({outlet}, {date})";
  std::size_t max_results = 50;  ///< symbols, places and completions in one answer
};

/// `settings` with what `values` says, an object as the client sends it, with or without the
/// member `dossier` around it. Throws RpcError{InvalidParams} that names the key if a value is of
/// the wrong kind; unknown keys are left alone.
Settings with_values(Settings settings, const Json& values);

}  // namespace dossier
