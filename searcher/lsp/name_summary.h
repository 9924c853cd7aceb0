// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/companions.h"
#include "searcher/lsp/known_names.h"
#include "searcher/lsp/workspace.h"

namespace dossier {

/// Articles that have a name, by age.
struct DatedArticles {
  std::vector<Xapian::docid> earliest;  ///< the earliest first; none without a date
  std::vector<Xapian::docid> latest;    ///< the latest first, the undated last
};

/// The `limit` earliest and latest of the articles that name an actor or outlet.
DatedArticles articles_with(const Database& database, const KnownName& name, std::size_t limit);

/// Who appears with an actor in the latest articles that name him.
struct RecentCompanions {
  std::vector<Companion> companions;  ///< those in most of these articles first
  std::size_t articles = 0;           ///< that were looked at, kMostCompanionArticles at most
};

RecentCompanions recent_companions(const Database& database, const KnownName& name,
                                   std::size_t limit);

inline constexpr std::size_t kMostCompanionArticles = 300;

}  // namespace dossier
