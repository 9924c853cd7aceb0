// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "corpus/record.h"
#include "corpus/span.h"
#include "searcher/database.h"
#include "searcher/json_rpc/message.h"
#include "searcher/lsp/positions.h"

namespace dossier {

/// Where editors open articles. One that is a plain file is opened there; any other is written to a
/// read-only file of its own, since the editors of Debian 12 open nothing but files.
class ArticlePlaces {
 public:
  /// The files are made in `folder`, of which the oldest are removed here when they are many.
  explicit ArticlePlaces(std::filesystem::path folder);

  /// The Location of `span` of the article's text. Where no file can be written it is the place of
  /// the record in its file.
  Json location(const Database& database, const Record& record, const ByteSpan& span,
                PositionEncoding encoding) const;

 private:
  std::filesystem::path written_file(const Record& record, const std::string& head) const;

  std::filesystem::path folder_;
};

/// $XDG_CACHE_HOME/dossier/articles, else ~/.cache/dossier/articles. Reads the environment.
std::filesystem::path article_folder();

}  // namespace dossier
