// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/sighting.h"

#include <tuple>

namespace dossier {

FigureArticle article_of(const Record& record, Xapian::docid document) {
  FigureArticle article{
      document, record.document.id, record.document.outlet, {}, record.document.published};
  for (const Outlet& outlet : record.extraction.outlets) {
    if (outlet.scope != Scope::Body)
      continue;
    if (outlet.role == OutletRole::Publisher)
      article.publisher = outlet.name;
    else if (outlet.role == OutletRole::Agency && article.agency.empty())
      article.agency = outlet.name;
  }
  return article;
}

bool is_earlier(const FigureArticle& a, const FigureArticle& b) {
  const auto key = [](const FigureArticle& article) {
    return std::tuple(article.published.empty(), std::string_view(article.published),
                      std::string_view(article.publisher), std::string_view(article.id));
  };
  return key(a) < key(b);
}

}  // namespace dossier
