// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_metadata.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <vector>

#include "corpus/document/dates.h"
#include "corpus/document/page/linked_data.h"
#include "corpus/document/page/page_outlet.h"
#include "corpus/document/page/page_statements.h"
#include "corpus/document/page/page_title.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

bool is_web_address(std::string_view url) {
  return url.starts_with("http://") || url.starts_with("https://");
}

// Whether an address names more than a site.
bool has_path(std::string_view url) {
  const std::size_t host = url.find("://");
  const std::size_t slash = url.find('/', host == std::string_view::npos ? 0 : host + 3);
  return slash != std::string_view::npos && slash + 1 < url.size();
}

std::string first_address(std::initializer_list<std::string_view> candidates) {
  for (const std::string_view url : candidates)
    if (is_web_address(url) && has_path(url))
      return std::string(url);
  return "";
}

// An address on the site of a page that does not state its own.
std::string address_of_site(const PageStatements& page) {
  for (const std::string_view url :
       {std::string_view(page.canonical), page.meta({"og:url", "twitter:url"}),
        std::string_view(page.own_address)})
    if (is_web_address(url))
      return std::string(url);
  return "";
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_ascii_digit);
}

// "2025-11-25" of an address with "/2025/11/25/" or "/2025-11-25".
std::string date_of_address(std::string_view url) {
  constexpr std::size_t kLength = 10;
  for (std::size_t i = 1; i + kLength <= url.size(); ++i) {
    const std::string_view day = url.substr(i, kLength);
    const char sign = day[4];
    const bool is_bounded = !is_ascii_digit(url[i - 1]) &&
                            (i + kLength == url.size() || !is_ascii_digit(url[i + kLength]));
    if (is_bounded && (sign == '/' || sign == '-') && day[7] == sign &&
        is_digits(day.substr(0, 4)) && is_digits(day.substr(5, 2)) && is_digits(day.substr(8, 2)))
      return iso_date(std::string(day.substr(0, 4)) + '-' + std::string(day.substr(5, 2)) + '-' +
                      std::string(day.substr(8, 2)));
  }
  return "";
}

// Seconds or milliseconds since 1970 are given too.
std::string date_of(std::string_view stated) {
  if (is_digits(stated) && (stated.size() == 10 || stated.size() == 13)) {
    std::int64_t number = 0;
    std::from_chars(stated.data(), stated.data() + stated.size(), number);
    return iso_date_from_seconds(number);
  }
  return iso_date(stated);
}

std::string first_date(const std::vector<std::string>& candidates) {
  for (const std::string& stated : candidates)
    if (std::string date = date_of(stated); !date.empty())
      return date;
  return "";
}

std::string published(const PageStatements& page, const LinkedData& linked, std::string_view url) {
  std::vector<std::string> candidates = {linked.article.published};
  for (const std::string_view name : {"article:published_time",
                                      "og:article:published_time",
                                      "og:published_time",
                                      "datepublished",
                                      "article:published",
                                      "parsely-pub-date",
                                      "sailthru.date",
                                      "pubdate",
                                      "publishdate",
                                      "publish-date",
                                      "publish_date",
                                      "publication_date",
                                      "publicationdate",
                                      "article.published",
                                      "published-date",
                                      "published_at",
                                      "published_time",
                                      "cxenseparse:recs:publishtime",
                                      "date",
                                      "dc.date.issued",
                                      "dcterms.created",
                                      "dcterms.date",
                                      "dc.date",
                                      "dc.date.created",
                                      "dcterms.issued",
                                      "date.created",
                                      "created",
                                      "timestamp",
                                      "displaydate",
                                      "originalpublicationdate",
                                      "article_date_original",
                                      "last-modified"})
    candidates.emplace_back(page.meta({name}));
  candidates.emplace_back(
      page.property({"datepublished", "schema:datepublished", "dc:date", "datecreated"}));
  candidates.push_back(linked.page.published);
  if (std::string date = first_date(candidates); !date.empty())
    return date;
  if (std::string date = first_date(page.times); !date.empty())
    return date;
  if (std::string date = date_of_address(url); !date.empty())
    return date;
  return first_date(page.date_texts);
}

// A name, not an address or a handle.
std::string author_of(std::string_view stated) {
  constexpr std::size_t kLongest = 200;
  if (is_web_address(stated) || stated.starts_with('@') || stated.size() > kLongest)
    return "";
  const std::string lower = [&] {
    std::string out(stated);
    std::ranges::transform(out, out.begin(), to_ascii_lower);
    return out;
  }();
  for (const std::string_view by : {"by ", "von ", "par ", "por ", "di "})
    if (lower.starts_with(by) && stated.size() > by.size() && !is_ascii_lower(stated[by.size()]))
      return std::string(trim(stated.substr(by.size())));
  return std::string(stated);
}

std::string author(const PageStatements& page, const LinkedData& linked) {
  constexpr std::size_t kLongestByline = 60;
  std::vector<std::string> candidates = {
      linked.article.author,
      std::string(page.meta({"author", "article:author", "parsely-author", "dc.creator",
                             "sailthru.author", "og:article:author", "byl", "twitter:creator"})),
      std::string(page.property({"author"})), linked.page.author};
  for (const std::string& label : page.bylines)
    if (label.size() < kLongestByline && std::ranges::none_of(label, is_ascii_digit)) {
      candidates.push_back(label);
      break;
    }
  for (const std::string& stated : candidates)
    if (std::string name = author_of(one_line(stated)); !name.empty())
      return name;
  return "";
}

}  // namespace

PageFacts page_metadata(const MarkupTree& tree) {
  const PageStatements page = page_statements(tree);
  const std::string address = first_address({page.canonical, page.meta({"og:url", "twitter:url"})});
  const LinkedData linked = read_linked_data(page.linked_data, address);
  PageFacts facts;
  facts.url = first_address({address, linked.article.url, linked.page.url});
  const std::string site = facts.url.empty() ? address_of_site(page) : facts.url;
  const std::array<std::string, 10> names = {linked.article.outlet,
                                             std::string(page.meta({"og:site_name"})),
                                             linked.site_name,
                                             std::string(page.meta({"application-name"})),
                                             std::string(page.meta({"apple-mobile-web-app-title"})),
                                             std::string(page.meta({"dc.publisher"})),
                                             std::string(page.meta({"publisher"})),
                                             std::string(page.meta({"article:publisher"})),
                                             std::string(page.property({"publisher"})),
                                             page.feed_name};
  facts.outlet = page_outlet({.names = names,
                              .handle = page.meta({"twitter:site"}),
                              .logos = page.logos,
                              .url = site,
                              .window_title = page.window_title});
  facts.title = page_title(page, linked, facts.outlet, facts.url);
  facts.author = author(page, linked);
  facts.published = published(page, linked, facts.url);
  facts.language = first_stated({linked.article.language, page.language,
                                 page.meta({"content-language", "og:locale", "language"})});
  facts.body = linked.article.body;
  return facts;
}

}  // namespace dossier
