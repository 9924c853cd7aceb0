// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/article_cache.h"

#include <utility>

#include "corpus/xapian_error.h"

namespace dossier {

std::string revision_of(const Database& database) {
  return translate_xapian_errors([&] {
    const Xapian::Database& xapian = database.xapian();
    std::string revision = xapian.get_uuid() + ' ' + std::to_string(xapian.get_lastdocid()) + ' ' +
                           std::to_string(xapian.get_doccount());
    // A corpus of several databases has no revision of its own.
    try {
      revision += ' ' + std::to_string(xapian.get_revision());
    } catch (const Xapian::InvalidOperationError&) {
      return revision;
    }
    return revision;
  });
}

const Article& ArticleCache::article(const Database& database, Xapian::docid id) {
  if (const auto found = articles_.find(id); found != articles_.end())
    return *found->second;
  auto article = std::make_unique<Article>();
  article->record = database.record(id);
  article->text = analyzer_.analyze(article->record.document.text);
  text_bytes_ += article->record.document.text.size();
  return *articles_.emplace(id, std::move(article)).first->second;
}

void ArticleCache::forget_some(const Database& database) {
  // Tokens take some fifteen times the text.
  constexpr std::size_t kMostTextBytes = std::size_t{1} << 20;
  std::string revision = revision_of(database);
  if (revision_ == revision && text_bytes_ <= kMostTextBytes)
    return;
  articles_.clear();
  text_bytes_ = 0;
  revision_ = std::move(revision);
}

}  // namespace dossier
