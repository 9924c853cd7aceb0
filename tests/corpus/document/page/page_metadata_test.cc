// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_metadata.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

PageFacts facts_of(std::string_view page) {
  return page_metadata(MarkupTree(page, MarkupKind::Html));
}

std::string linked(std::string_view json) {
  return "<script type='application/ld+json'>" + std::string(json) + "</script>";
}

}  // namespace

TEST_CASE("page_metadata: JSON-LD states an article in every shape it comes in") {
  for (const std::string_view json : {
           R"({"@type":"NewsArticle","headline":"Ferry","datePublished":"2025-11-25T10:00:00Z",)"
           R"("author":{"@type":"Person","name":"Ida Quill"},"inLanguage":"en",)"
           R"("publisher":{"name":"The Harbour"},"url":"https://harbour.example/ferry"})",
           R"([{"@type":["ReportageNewsArticle"],"headline":["Ferry"],"datePublished":"2025-11-25)"
           R"(T10:00:00Z","author":["Ida Quill"],"inLanguage":"en","publisher":"The Harbour",)"
           R"("mainEntityOfPage":{"@id":"https://harbour.example/ferry"}}])",
           R"({"@graph":[{"@id":"#p","@type":"Organization","name":"The Harbour"},{"@id":"#a",)"
           R"("@type":"Person","name":"Ida Quill"},{"@type":"https://schema.org/Article",)"
           R"("headline":"Ferry","datePublished":"2025-11-25T10:00:00Z","author":[{"@id":"#a"}],)"
           R"("inLanguage":"en","publisher":{"@id":"#p"},)"
           R"("mainEntityOfPage":"https://harbour.example/ferry"}]})",
           "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"\nFerry\",/* a */ \"datePublished\":"
           "\"2025-11-25T10:00:00Z\",\"author\":\"Ida Quill\",\"inLanguage\":\"en\",\"publisher\":"
           "{\"name\":\"The Harbour\"},\"url\":\"https://harbour.example/ferry\"}\n//]]>",
       }) {
    CAPTURE(json);
    const PageFacts facts = facts_of(linked(json));
    CHECK(facts.title == "Ferry");
    CHECK(facts.author == "Ida Quill");
    CHECK(facts.published == "2025-11-25T10:00:00Z");
    CHECK(facts.outlet == "The Harbour");
    CHECK(facts.language == "en");
    CHECK(facts.url == "https://harbour.example/ferry");
  }
}

TEST_CASE("page_metadata: of several articles the one at the page's address counts") {
  const std::string page =
      "<link rel=canonical href='https://harbour.example/ferry/'>" +
      linked(
          R"([{"@type":"Article","headline":"Pier","url":"https://harbour.example/pier",)"
          R"("articleBody":"Long text."},)"
          R"({"@type":"Article","headline":"Ferry","url":"https://harbour.example/ferry?a=1"}])");
  CHECK(facts_of(page).title == "Ferry");
}

TEST_CASE("page_metadata: JSON-LD that cannot be read says nothing") {
  std::string deep;
  for (int i = 0; i < 10'000; ++i)
    deep += "{\"a\":";
  for (const std::string& json :
       {std::string("{\"@type\":"), std::string("null"), std::string("[1,\"a\"]"), deep,
        std::string(R"({"@type":7,"headline":{"a":1}})"),
        std::string(R"({"@id":"a","@type":"Article","author":{"@id":"a"}})")}) {
    CAPTURE(json);
    const PageFacts facts = facts_of(linked(json));
    CHECK(facts.title == "");
    CHECK(facts.author == "");
  }
}

TEST_CASE("page_metadata: a headline that is shown and stated beats what is meant for links") {
  const std::string headline = linked(R"({"@type":"NewsArticle","headline":"Ferry hits pier"})");
  const std::string shared = "<meta property='og:title' content='This ferry shocks all'>";
  CHECK(facts_of(headline + shared +
                 "<title>This ferry shocks all | Pier</title><h1>Ferry hits pier</h1>")
            .title == "Ferry hits pier");
  CHECK(facts_of(headline + shared + "<title>Ferry hits pier</title><h1>Ferry hits pier</h1>")
            .title == "This ferry shocks all");
}

TEST_CASE("page_metadata: a headline that the page does not show yields to one that it shows") {
  const std::string described = linked(R"({"@type":"Article","headline":"a boat in the bay"})");
  CHECK(facts_of(described + "<title>Ferry - Harbour</title><h1>Ferry</h1>").title == "Ferry");
  CHECK(facts_of(described + "<title>Ferry - Harbour</title>").title == "a boat in the bay");
}

TEST_CASE("page_metadata: the name that fits the host is the outlet's") {
  struct Row {
    std::string page, outlet;
  };
  for (const Row& row : {
           Row{"<link rel=canonical href='https://www.thecitizen.co.tz/a/b'>"
               "<meta property='og:site_name' content='The Citizen'>",
               "The Citizen"},
           Row{"<link rel=canonical href='https://www.theguardian.com/a/b'>" +
                   linked(R"({"@type":"Article","headline":"A","publisher":{"name":"Reuters"}})"),
               "The Guardian"},
           Row{"<link rel=canonical href='https://www.hqt.example/a/b'>"
               "<meta property='og:site_name' content='HQT'>"
               "<meta name=application-name content='Harbour Quay Times'>",
               "Harbour Quay Times"},
           Row{"<link rel=alternate type='application/rss+xml' title='Quay Times \xC2\xBB Feed' "
               "href='https://quaytimes.example/feed'><title>Ferry</title>",
               "Quay Times"},
           Row{"<div itemprop=publisher itemscope><img itemprop=logo><meta itemprop=name "
               "content='Quay Times'></div>",
               "Quay Times"},
       }) {
    CAPTURE(row.page);
    CHECK(facts_of(row.page).outlet == row.outlet);
  }
}

TEST_CASE("page_metadata: titles") {
  struct Row {
    std::string_view page, title;
  };
  for (const Row& row : {
           Row{"<meta property='og:title' content='Ferry &amp; pier'><h1>Another</h1>",
               "Ferry & pier"},
           Row{"<meta name='twitter:title' content='Ferry'>", "Ferry"},
           Row{"<title>Ferry to close</title>", "Ferry to close"},
           Row{"<title>Ferry to close | The Harbour</title><meta property=og:site_name "
               "content='The Harbour'>",
               "Ferry to close"},
           Row{"<title>Ferry to close - The Harbour</title><h1>News</h1><h1>Ferry <b>to</b> "
               "close</h1>",
               "Ferry to close"},
           Row{"<h1>Ferry to close</h1>", "Ferry to close"},
           Row{"<svg><title>Menu</title></svg>", ""},
           Row{"<meta property='og:title' content='The Harbour'><meta property=og:site_name "
               "content='The Harbour'><h1>Ferry to close</h1>",
               "Ferry to close"},
           Row{"<meta property='og:title' content='Ferry &amp;amp; pier: "
               "&amp;quot;Never&amp;quot;'>",
               "Ferry & pier: \"Never\""},
           Row{"<meta property='og:title' content='&lt;em&gt;Ferry&lt;/em&gt; on "
               "pier&lt;br/&gt;2'>",
               "Ferry on pier2"},
           Row{"<meta property='og:title' content='Is 2 <3 or 4> 1?'>", "Is 2 <3 or 4> 1?"},
           Row{"<h1>Ferry&shy;man quits</h1>", "Ferryman quits"},
       }) {
    CAPTURE(row.page);
    CHECK(facts_of(row.page).title == row.title);
  }
}

TEST_CASE("page_metadata: dates") {
  struct Row {
    std::string_view page, published;
  };
  for (const Row& row : {
           Row{"<meta property='article:published_time' content='2025-11-25T10:00:00+02:00'>",
               "2025-11-25T08:00:00Z"},
           Row{"<meta name=DC.date.issued content=2025-11-25>", "2025-11-25"},
           Row{"<span itemprop=datePublished content=2025-11-25>yesterday</span>", "2025-11-25"},
           Row{"<time datetime='2024-01-01'>old</time><h1>A</h1><time datetime='2025-11-25'>new",
               "2025-11-25"},
           Row{"<link rel=canonical href='https://harbour.example/2025/11/25/ferry'>",
               "2025-11-25"},
           Row{"<p class=post-date>Nov 25, 2025</p>", "2025-11-25"},
           Row{"<meta name=date content=soon><p>On Nov 25, 2025 it rained.</p>", ""},
       }) {
    CAPTURE(row.page);
    CHECK(facts_of(row.page).published == row.published);
  }
}

TEST_CASE("page_metadata: outlets") {
  struct Row {
    std::string_view page, outlet;
  };
  for (const Row& row : {
           Row{"<meta property='og:site_name' content='The Harbour'>", "The Harbour"},
           Row{"<meta property='og:site_name' content='nytimes.com'><link rel=canonical "
               "href='https://www.nytimes.com/a'>",
               "The New York Times"},
           Row{"<link rel=canonical href='https://www.theguardian.com/a'>", "The Guardian"},
           Row{"<link rel=canonical href='https://www.harbourgazette.example/a'><title>Ferry - "
               "Harbour Gazette</title>",
               "Harbour Gazette"},
           Row{"<link rel=canonical href='https://www.hgaz.example/a'><meta "
               "property='og:site_name' "
               "content='News'><meta name=application-name content='Hgaz'>",
               "Hgaz"},
           Row{"<meta property='og:site_name' content='Harbour Press GmbH'>", "Harbour Press"},
           Row{"<link rel=canonical href='https://harbour.example/a'>", ""},
       }) {
    CAPTURE(row.page);
    CHECK(facts_of(row.page).outlet == row.outlet);
  }
}

TEST_CASE("page_metadata: authors, languages and addresses") {
  CHECK(facts_of("<meta name=author content='By Ida Quill'>").author == "Ida Quill");
  CHECK(facts_of("<meta name=author content='https://a.example/q'><a rel=author>Ida Quill</a>")
            .author == "Ida Quill");
  CHECK(facts_of("<p class=byline>Ida Quill</p>").author == "Ida Quill");
  CHECK(facts_of("<meta name=twitter:creator content=@ida>").author == "");
  CHECK(facts_of("<html lang=de-AT>").language == "de-AT");
  CHECK(facts_of("<link rel=canonical href=/a><meta property=og:url content=https://a.example/b>")
            .url == "https://a.example/b");
  CHECK(facts_of("<link rel=canonical href=https://a.example/>").url == "");
}

}  // namespace dossier
