// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/publisher.h"

#include <string_view>

#include <doctest/doctest.h>

#include "tests/support/shipped_extractor.h"

namespace dossier {

TEST_CASE("publisher: a web address names its outlet by domain") {
  struct Row {
    std::string_view url, name;
  };
  for (const Row& row : {
           Row{"https://www.reuters.com/world/americas/story-2025-11-25/", "Reuters"},
           Row{"http://reuters.com", "Reuters"},
           Row{"https://www.washingtonpost.com/politics/?utm=a", "The Washington Post"},
           Row{"https://WWW.NYTimes.com/2025/11/25/world.html", "The New York Times"},
           Row{"https://edition.cnn.com/2025/11/25/americas/x", "CNN"},
           Row{"https://amp.theguardian.com/world", "The Guardian"},
           Row{"https://www.bbc.co.uk/news/world-1", "BBC"},
           Row{"https://www.bbc.com/news/world-1", "BBC"},
           Row{"https://apnews.com/article/x", "Associated Press"},
           Row{"//www.politico.com/article/x", "Politico"},
           Row{"user@www.newsweek.com:8080/x", "Newsweek"},
           Row{"https://www.newsweek.com./x", "Newsweek"},
       }) {
    CAPTURE(row.url);
    CHECK(publisher_of_url(row.url, shipped_extractor().outlets()) == row.name);
  }
}

TEST_CASE("publisher: an unknown domain stands for itself and is never guessed from") {
  struct Row {
    std::string_view url, name;
  };
  for (const Row& row : {
           Row{"https://www.harbour-gazette.example/a", "harbour-gazette.example"},
           Row{"https://notreuters.example/a", "notreuters.example"},
           Row{"https://reuters.com.example/a", "reuters.com.example"},
           Row{"https://aggregator.example/reuters.com/a", "aggregator.example"},
           Row{"https://aggregator.example/?from=https://www.bbc.com/", "aggregator.example"},
           Row{"", ""},
           Row{"no address", ""},
           Row{"story-17", ""},
           Row{"file:///home/reader/a.txt", ""},
           Row{"https://", ""},
       }) {
    CAPTURE(row.url);
    CHECK(publisher_of_url(row.url, shipped_extractor().outlets()) == row.name);
  }
}

TEST_CASE("publisher: names in metadata become the usual ones where they are known") {
  struct Row {
    std::string_view name, usual;
  };
  for (const Row& row : {
           Row{"WaPo", "The Washington Post"},
           Row{"Washington Post", "The Washington Post"},
           Row{"the washington post", "The Washington Post"},
           Row{" New York Times ", "The New York Times"},
           Row{"AFP", "Agence France-Presse"},
           Row{"Agence France Presse", "Agence France-Presse"},
           Row{"The Associated Press", "Associated Press"},
           Row{"The Guardian", "The Guardian"},
           Row{"reuters.com", "Reuters"},
           Row{"www.bbc.co.uk", "BBC"},
           Row{"Harbour Gazette", "Harbour Gazette"},
           Row{"", ""},
       }) {
    CAPTURE(row.name);
    CHECK(usual_outlet_name(row.name, shipped_extractor().outlets()) == row.usual);
  }
}

TEST_CASE("publisher: metadata goes before the address") {
  Document document;
  document.url = "https://www.cnn.com/a";
  CHECK(publisher_of(document, shipped_extractor().outlets()) == "CNN");
  document.outlet = "Harbour Gazette";
  CHECK(publisher_of(document, shipped_extractor().outlets()) == "Harbour Gazette");
  CHECK(publisher_of(Document(), shipped_extractor().outlets()).empty());
}

}  // namespace dossier
