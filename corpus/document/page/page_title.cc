// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_title.h"

#include <algorithm>
#include <array>

#include "corpus/document/markup/character_references.h"
#include "corpus/document/page/page_outlet.h"
#include "corpus/document/page/page_phrases.h"
#include "corpus/text/characters.h"

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

// The length of a tag of `text` that sets words apart within a line, such as "<em>", 0 for none.
std::size_t inline_tag_size(std::string_view text) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"b", "br", "em", "i", "mark", "p", "small", "span", "strong", "sub", "sup", "u", "wbr"});
  constexpr std::size_t kLongestTag = 200;
  text = text.substr(0, kLongestTag);
  const std::size_t begin = text.starts_with("</") ? 2 : 1;
  std::size_t end = begin;
  while (end < text.size() && is_ascii_alpha(text[end]))
    ++end;
  const std::size_t close = text.find('>', end);
  const bool is_tag = text.starts_with('<') && close != std::string_view::npos &&
                      std::ranges::binary_search(kNames, text.substr(begin, end - begin)) &&
                      (text[end] == '>' || text[end] == ' ' || text[end] == '/');
  return is_tag ? close + 1 : 0;
}

// Pages put escaped markup, references escaped twice and signs for hyphenation into their data.
std::string without_markup(std::string_view stated) {
  constexpr std::string_view kSoftHyphen = "\xC2\xAD";
  constexpr std::string_view kZeroWidthSpace = "\xE2\x80\x8B";
  const std::string resolved = resolve_references(stated);
  std::string out;
  std::string_view rest = resolved;
  while (!rest.empty()) {
    std::size_t skipped = inline_tag_size(rest);
    for (const std::string_view sign : {kSoftHyphen, kZeroWidthSpace})
      if (rest.starts_with(sign))
        skipped = sign.size();
    if (skipped == 0)
      out += rest.front();
    rest.remove_prefix(std::max<std::size_t>(skipped, 1));
  }
  return one_line(out);
}

// Open Graph's title, unless it only names the site.
std::string_view shared_title(const PageStatements& page, std::string_view outlet) {
  const std::string_view shared = page.meta({"og:title"});
  const std::string key = page_phrase_key(shared);
  const bool is_name =
      key == page_phrase_key(outlet) || key == page_phrase_key(page.meta({"og:site_name"}));
  return is_name ? std::string_view() : shared;
}

// The headline of JSON-LD, unless the page shows another one: some state a description there.
std::string_view linked_title(const PageStatements& page, const LinkedData& linked,
                              std::string_view heading) {
  const std::string key = page_phrase_key(linked.article.title);
  const bool is_shown = is_heading(page, linked.article.title) ||
                        page_phrase_key(page.window_title).find(key) != std::string::npos;
  const bool shows_other = heading != page.window_title && !page.window_title.empty();
  return is_shown || !shows_other ? std::string_view(linked.article.title) : std::string_view();
}

}  // namespace

std::string page_title(const PageStatements& page, const LinkedData& linked,
                       std::string_view outlet, std::string_view url) {
  const std::string heading = headline(page);
  // Where Open Graph repeats the title of the window, both may be for those who see a link; the
  // heading, if the page's data call it the headline, is for readers.
  const std::string_view shared = shared_title(page, outlet);
  if (is_heading(page, linked.article.title) && !is_heading(page, shared) &&
      page_phrase_key(page.window_title).starts_with(page_phrase_key(shared)))
    return without_outlet(without_markup(linked.article.title), outlet, url);
  // Open Graph's is meant for readers, where headlines of JSON-LD are often those for search
  // engines.
  std::string stated = first_stated({shared, linked_title(page, linked, heading),
                                     page.meta({"twitter:title", "dc.title", "headline", "title"}),
                                     page.property({"headline"}), heading, page.window_title});
  if (stated.ends_with("...") || stated.ends_with("…"))
    stated = first_stated({linked.article.title, heading, stated});
  return without_outlet(without_markup(stated), outlet, url);
}

}  // namespace dossier
