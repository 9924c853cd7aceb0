// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus/document/document.h"
#include "corpus/document/document_fields.h"
#include "corpus/problem.h"

namespace dossier {

/// What a file of tab-separated columns says of documents whose own files do not say it (--meta).
/// The first row names the columns: `path` and any of the fields of `document_field`. Each further
/// row gives them for the documents whose path matches its pattern, as `matches_path` has it.
/// Blank lines and lines that begin with # are passed over. Reading it while it is not written is
/// safe from several threads.
class MetadataTable {
 public:
  /// Reads the file at `path`. A row that cannot be read, and a date or language in it that cannot,
  /// goes to `problems`. Throws Error{FileUnreadable} if the file cannot be read, and Error{Usage}
  /// if its first row does not name the columns.
  static MetadataTable read(const std::string& path, const ProblemSink& problems);

  /// Gives `document` what it lacks and the first row that matches its path states. Fields that
  /// this row leaves empty come from no other row.
  void fill(Document& document) const;

  /// The patterns that match none of `paths`, in the order of the table.
  std::vector<std::string> patterns_without(std::span<const std::string> paths) const;

 private:
  struct Row {
    std::string pattern;
    std::vector<std::pair<DocumentField, std::string>> values;
  };

  void add(Row row);
  std::size_t first_match(std::string_view path) const;

  std::vector<Row> rows_;
  std::unordered_map<std::string, std::size_t> exact_;  // patterns without wildcards: first row
  std::vector<std::size_t> wildcards_;                  // the other rows
};

}  // namespace dossier
