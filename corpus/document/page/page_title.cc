// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_title.h"

#include <algorithm>

#include "corpus/document/page/page_outlet.h"
#include "corpus/document/page/page_phrases.h"

namespace dossier {
namespace {

// The heading that the title of the window repeats; where none is, the title, else the heading.
std::string headline(const PageStatements& page) {
  const std::string window = page_phrase_key(page.window_title);
  for (const std::string& heading : page.headings)
    if (const std::string key = page_phrase_key(heading);
        !key.empty() && (window.empty() || window.find(key) != std::string::npos))
      return heading;
  return page.window_title;
}

bool is_heading(const PageStatements& page, std::string_view title) {
  const std::string key = page_phrase_key(title);
  return !key.empty() && std::ranges::any_of(page.headings, [&](const std::string& heading) {
    return page_phrase_key(heading) == key;
  });
}

}  // namespace

std::string page_title(const PageStatements& page, const LinkedData& linked,
                       std::string_view outlet, std::string_view url) {
  const std::string heading = headline(page);
  // Where Open Graph repeats the title of the window, both may be for those who see a link; the
  // heading, if the page's data call it the headline, is for readers.
  const std::string_view shared = page.meta({"og:title"});
  if (is_heading(page, linked.article.title) && !is_heading(page, shared) &&
      page_phrase_key(page.window_title).starts_with(page_phrase_key(shared)))
    return without_outlet(one_line(linked.article.title), outlet, url);
  // Open Graph's is meant for readers, where headlines of JSON-LD are often those for search
  // engines.
  std::string stated = first_stated({page.meta({"og:title"}), linked.article.title,
                                     page.meta({"twitter:title", "dc.title", "headline", "title"}),
                                     page.property({"headline"}), heading, page.window_title});
  if (stated.ends_with("...") || stated.ends_with("…"))
    stated = first_stated({linked.article.title, heading, stated});
  return without_outlet(stated, outlet, url);
}

}  // namespace dossier
