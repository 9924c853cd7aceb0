// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/document/page/page_facts.h"

namespace dossier {

/// What the JSON-LD of a page says, by schema.org's vocabulary.
struct LinkedData {
  PageFacts article;      ///< of the NewsArticle or its like, on a page of several the main one
  PageFacts page;         ///< of the WebPage
  std::string site_name;  ///< of the WebSite, else of the only Organization
};

/// Reads the scripts of type application/ld+json of a page: graphs, arrays and references by @id
/// are followed, raw line feeds, comments and character references tolerated. The main article is
/// the one at `url`, which may be "", else the one with the longest text, else the first. A script
/// that is no JSON, or nested beyond kMaxJsonDepth, says nothing.
LinkedData read_linked_data(std::span<const std::string> scripts, std::string_view url);

}  // namespace dossier
