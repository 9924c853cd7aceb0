// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_outlet.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

struct Row {
  std::string_view url;
  std::vector<std::string> names;
  std::string_view outlet;
};

}  // namespace

TEST_CASE("page_outlet: of several names the one that fits the host best") {
  for (const Row& row : {
           Row{"https://www.quaytimes.example.co.uk/a", {"Example", "Quay Times"}, "Example"},
           Row{"https://www.quaytimes.co.uk/a", {"Harbour Press", "Quay Times"}, "Quay Times"},
           Row{"https://quaytimes.com.au/a", {"Com Views", "Quay Times"}, "Quay Times"},
           Row{"https://quaytimes.substack.com/a", {"Substack", "Quay Times"}, "Quay Times"},
           Row{"https://news.quay.example/a", {"News", "The Quay"}, "The Quay"},
           Row{"https://www.qpt.example/a", {"QPT", "Quay Pier Times"}, "Quay Pier Times"},
           Row{"https://www.pierpost.example/a",
               {"Pier", "All the news of Pier Post today"},
               "Pier"},
           Row{"https://unrelated.example/a", {"Quay Times", "Pier Post"}, "Quay Times"},
           Row{"", {"Quay Times", "Pier Post"}, "Quay Times"},
       }) {
    CAPTURE(row.url);
    CHECK(page_outlet({.names = row.names, .url = row.url}) == row.outlet);
  }
}

TEST_CASE("page_outlet: a name that is stated twice beats a host's") {
  const std::vector<std::string> names = {"Quay della Pier", "Quay della Pier", "Quay.example"};
  CHECK(page_outlet({.names = names, .url = "https://www.quay.example/a"}) == "Quay della Pier");
}

TEST_CASE("page_outlet: slogans, legal forms and endings of domains are no part of a name") {
  for (const Row& row : {
           Row{"https://quaytimes.example/a",
               {"Quay Times | News, sports and weather"},
               "Quay Times"},
           Row{"https://quaytimes.example/a", {"Latest news - Quay Times"}, "Quay Times"},
           Row{"https://quaytimes.example/a",
               {"Quay Times - the paper of the quay, of its ships, of its people and of all who "
                "come "
                "and go there day by day"},
               "Quay Times"},
           Row{"https://pier.example/a", {"Pier Zeitung GmbH & Co. KG"}, "Pier Zeitung"},
           Row{"https://pier.example/a", {"Pier Post Pvt. Ltd."}, "Pier Post"},
           Row{"https://pier-post.example/a", {"Pier-Post.com"}, "Pier-Post"},
           Row{"https://pier.example/a", {"Harbour Media Group", "Ferry"}, "Ferry"},
           Row{"https://pier.example/a", {"https://pier.example"}, ""},
       }) {
    CAPTURE(row.names.front());
    CHECK(page_outlet({.names = row.names, .url = row.url}) == row.outlet);
  }
}

TEST_CASE("page_outlet: handles, logos and the window count where the host says the same") {
  struct HintRow {
    std::string_view handle;
    std::vector<std::string> logos;
    std::string_view window_title, outlet;
  };
  for (const HintRow& row : {
           HintRow{"@QuayTimes", {}, "", "QuayTimes"},
           HintRow{"@ferryman", {}, "", ""},
           HintRow{"", {"Quay Times-Logo"}, "", "Quay Times"},
           HintRow{"", {"Home of the Quay Times", "Logo: Pier"}, "", "the Quay Times"},
           HintRow{"", {"Photo of a logo"}, "", ""},
           HintRow{"", {}, "Ferry hits pier - Quay Times", "Quay Times"},
           HintRow{"", {}, "Ferry hits pier - for the second time", ""},
       }) {
    CAPTURE(row.outlet);
    CHECK(page_outlet({.handle = row.handle,
                       .logos = row.logos,
                       .url = "https://www.quaytimes.example/a",
                       .window_title = row.window_title}) == row.outlet);
  }
}

TEST_CASE("page_outlet: an agency that is stated is the source where the site has a name") {
  const std::vector<std::string> names = {"Reuters", "Quay Times"};
  CHECK(page_outlet({.names = names, .url = "https://www.quaytimes.example/a"}) == "Quay Times");
  CHECK(page_outlet({.names = names, .url = "https://www.ferry.example/a"}) == "Reuters");
}

TEST_CASE("page_outlet: titles lose what names the site") {
  constexpr std::string_view kUrl = "https://www.quaytimes.co.uk/a";
  CHECK(without_outlet("Ferry hits pier | Quay Times", "", kUrl) == "Ferry hits pier");
  CHECK(without_outlet("Ferry hits pier - News | Quay Times", "Quay Times", kUrl) ==
        "Ferry hits pier - News");
  CHECK(without_outlet("Ferry hits pier | The Post", "The Post", "") == "Ferry hits pier");
  CHECK(without_outlet("Ferry hits pier - again", "The Post", kUrl) == "Ferry hits pier - again");
  CHECK(without_outlet("Quay Times", "Quay Times", kUrl) == "Quay Times");
}

}  // namespace dossier
