// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "corpus/document/document.h"
#include "corpus/extraction.h"

namespace dossier {

/// A document and what it says: the object that `indexer extract` prints and a database stores.
struct Record {
  Document document;
  Extraction extraction;
};

/// `record` as one line of JSON without a line feed; FORMAT.md describes the keys.
std::string to_json(const Record& record);

/// Reads back what `to_json` wrote. Throws Error{DatabaseDamaged} if `text` is no such object.
Record record_from_json(std::string_view text);

}  // namespace dossier
