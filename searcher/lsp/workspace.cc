// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/workspace.h"

#include <utility>

#include "corpus/database_path.h"
#include "searcher/lsp/wire.h"

namespace dossier {

Workspace::Workspace(Session& session, std::string directory, std::chrono::year_month_day today,
                     std::filesystem::path article_folder)
    : session_(session),
      directory_(std::move(directory)),
      today_(today),
      places_(std::move(article_folder)),
      articles_(session.analyzer()) {}

const Extractor& Workspace::extractor() {
  if (!extractor_)
    extractor_.emplace();
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
  } catch (const Error& error) {
    database_ = nullptr;
    database_error_ = error;
  }
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
