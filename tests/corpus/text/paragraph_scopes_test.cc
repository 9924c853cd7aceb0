// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/paragraph_scopes.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// A letter a paragraph: body, repeat or furniture.
std::string scopes_of(std::string_view text) {
  TextAnalyzer analyzer;
  std::string out;
  for (const Paragraph& paragraph : analyzer.analyze(text).paragraphs())
    out += paragraph.scope == Scope::Body ? 'b' : paragraph.scope == Scope::Repeat ? 'r' : 'f';
  return out;
}

}  // namespace

TEST_CASE("paragraph_scopes: lines of furniture that stand alone are boilerplate") {
  struct Row {
    std::string_view text, scopes;
  };
  for (const Row& row : {
           Row{"The pier closed.\n\nSource link", "bf"},
           Row{"Advertisement\nThe pier closed.\nLoading recommendations…\n1 of 195", "fbff"},
           Row{"4 min read\n12 Comments\nThe pier closed.", "ffb"},
           Row{"The pier closed.\nRead more: Ferry hits the wall", "bf"},
           Row{"The pier closed.\nSubscribe to our newsletter for news from the quay.", "bf"},
           Row{"Source links the pier to the fire, 12 comments say.", "b"},
           Row{"Read more than one report, the owner said on Monday, and you will see.", "b"},
           Row{"Comments on the pier came late", "b"},
           Row{"2024\n2026\n2028", "bbb"},
       }) {
    CAPTURE(row.text);
    CHECK(scopes_of(row.text) == row.scopes);
  }
}

TEST_CASE("paragraph_scopes: words that may be headings need furniture beside them") {
  CHECK(scopes_of("The firms differ.\nFacebook\nIt grew.\nTwitter\nIt shrank.") == "bbbbb");
  CHECK(scopes_of("Facebook\nTwitter\nPrint\nThe firms differ.") == "fffb");
  CHECK(scopes_of("The firms differ.\nShare this article\nFacebook\nIt grew.") == "bffb");
}

TEST_CASE("paragraph_scopes: headlines behind the head of a list belong to it") {
  CHECK(
      scopes_of("The pier closed.\n\nRelated Posts\n\nFerry kills 12 off the quay\n\nMayor to pay "
                "$5m for wall\n\nThe owner said that it would open again on Friday.") == "bfffb");
}

TEST_CASE("paragraph_scopes: what a text says again is a repeat") {
  constexpr std::string_view kSaid =
      "The ferry to the long pier is closed until Friday, its owner said.\n";
  CHECK(scopes_of(std::string(kSaid) + "Then it rained.\n" + std::string(kSaid)) == "bbr");
}

}  // namespace dossier
