// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus/error.h"
#include "corpus/extractor.h"
#include "searcher/json_rpc/message.h"
#include "searcher/lsp/article_cache.h"
#include "searcher/lsp/article_places.h"
#include "searcher/lsp/draft.h"
#include "searcher/lsp/finding.h"
#include "searcher/lsp/ignored_findings.h"
#include "searcher/lsp/settings.h"
#include "searcher/session.h"
#include "searcher/today.h"

namespace dossier {

/// What the client said it can do, as far as answers depend on it.
struct ClientFeatures {
  PositionEncoding encoding = PositionEncoding::Utf16;
  bool markdown = false;        ///< in hovers
  bool nested_symbols = false;  ///< takes DocumentSymbol
  bool related_information = false;
  bool pulls_settings = false;  ///< answers workspace/configuration
};

/// A draft that an editor has open, and what was last found in it.
struct OpenDraft {
  OpenDraft(std::string text, std::int64_t version, PositionEncoding encoding)
      : draft(std::move(text), version, encoding) {}

  Draft draft;
  std::vector<Finding> findings{};  ///< as published; those before a change lie where they lay
};

/// What a request is about: a draft, what it says, and the byte under the cursor.
struct DraftPlace {
  const Draft& draft;
  const DraftReading& reading;
  std::size_t byte = 0;
};

/// Where a workspace finds and keeps its files.
struct WorkspacePaths {
  std::string database;            ///< the folder where no setting names another, "" for the usual
  std::filesystem::path articles;  ///< see ArticlePlaces
  std::filesystem::path ignored;   ///< see IgnoredFindings
};

/// What the features of the language server share: drafts, database, settings. Not thread-safe.
class Workspace {
 public:
  /// `today` tells what relative dates of queries count from.
  Workspace(Session& session, WorkspacePaths paths, Today today);

  Settings settings;
  ClientFeatures client;
  IgnoredFindings ignored;

  const Today& today() const { return today_; }
  Session& session() { return session_; }
  TextAnalyzer& analyzer() { return session_.analyzer(); }
  const ArticlePlaces& places() const { return places_; }
  ArticleCache& articles() { return articles_; }

  /// Reads drafts as the articles of the database were read, with the tables that it was given;
  /// made by the first call behind a change of them, which takes some milliseconds.
  const Extractor& extractor();

  /// Why drafts are read without those tables, "" if they are not.
  const std::string& lexicon_problem() const { return lexicon_problem_; }

  /// The folder of the database, by settings, command line or environment.
  std::filesystem::path directory() const;

  /// Moves to the database as it is live now. To be called before each request. Readings of drafts
  /// do not outlive a call behind which `revision_of` the database is another.
  void refresh();

  /// The database of the last `refresh`; throws its Error if there was none.
  const Database& database() const;
  bool has_database() const { return database_ != nullptr; }

  /// The Error of the last `refresh`, if any.
  const std::optional<Error>& database_error() const { return database_error_; }

  /// The open drafts by URI.
  std::map<std::string, OpenDraft>& drafts() { return drafts_; }

  /// The draft that `params.textDocument` names; throws RpcError{InvalidParams} if it is not open.
  Draft& draft(const Json& params) { return open_draft(params).draft; }
  OpenDraft& open_draft(const Json& params);

  /// What a draft says, read where it has changed.
  const DraftReading& reading(Draft& draft) { return draft.reading(analyzer(), extractor()); }

  /// The place that `params.textDocument` and `params.position` name.
  DraftPlace place(const Json& params);

 private:
  void refresh_lexicons();

  Session& session_;
  std::string directory_;
  Today today_;
  ArticlePlaces places_;
  ArticleCache articles_;
  AddedLexicons added_lexicons_;  // of `lexicon_revision_`
  std::string lexicon_revision_;
  std::string lexicon_problem_;
  std::optional<Extractor> extractor_;
  const Database* database_ = nullptr;  // the session's; null if it could not be opened
  std::optional<Error> database_error_;
  std::map<std::string, OpenDraft> drafts_;
};

}  // namespace dossier
