// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/workspace.h"

#include <utility>

#include "corpus/added_lexicons.h"
#include "corpus/database_path.h"
#include "corpus/given_files.h"
#include "corpus/xapian_error.h"
#include "searcher/lsp/wire.h"

namespace dossier {

Workspace::Workspace(Session& session, WorkspacePaths paths, Today today)
    : ignored(std::move(paths.ignored)),
      session_(session),
      directory_(std::move(paths.database)),
      today_(std::move(today)),
      places_(std::move(paths.articles)),
      articles_(session.analyzer()) {}

const Extractor& Workspace::extractor() {
  if (!extractor_)
    extractor_.emplace(added_lexicons_);
  return *extractor_;
}

std::filesystem::path Workspace::directory() const {
  return database_path(settings.database.empty() ? directory_ : settings.database);
}

void Workspace::refresh() {
  try {
    database_ = &session_.database(directory());
    database_error_.reset();
    articles_.forget_some(*database_);
    refresh_lexicons();
  } catch (const Error& error) {
    database_ = nullptr;
    database_error_ = error;
  }
}

// Tables change with the database: an update reads them again.
void Workspace::refresh_lexicons() {
  std::string revision = revision_of(*database_);
  if (revision == lexicon_revision_)
    return;
  lexicon_revision_ = std::move(revision);
  AddedLexicons added;
  lexicon_problem_.clear();
  try {
    const GivenFiles files =
        translate_xapian_errors([&] { return load_given_files(database_->xapian()); });
    added = read_added_lexicons(files.actors.path, files.outlets.path);
  } catch (const Error& error) {
    lexicon_problem_ = error.what();
  }
  if (added == added_lexicons_)
    return;
  for (auto& [uri, open] : drafts_)
    open.draft.forget_reading();
  extractor_.reset();
  added_lexicons_ = std::move(added);
}

const Database& Workspace::database() const {
  if (database_ != nullptr)
    return *database_;
  throw database_error_.value_or(Error(ErrorKind::Internal, "the database was not opened"));
}

OpenDraft& Workspace::open_draft(const Json& params) {
  const auto uri = params.at("textDocument").at("uri").get<std::string>();
  const auto found = drafts_.find(uri);
  if (found == drafts_.end())
    throw RpcError(RpcErrorCode::InvalidParams, "the document is not open: " + uri);
  return found->second;
}

DraftPlace Workspace::place(const Json& params) {
  Draft& open = draft(params);
  const std::size_t byte = open.positions().byte_of(position_from(params.at("position")));
  return {open, reading(open), byte};
}

}  // namespace dossier
