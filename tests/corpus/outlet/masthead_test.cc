// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/masthead.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

struct Row {
  std::string_view text;
  std::string_view publisher;  // "" for none
};

std::string found(std::string_view text) {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  const auto masthead = find_masthead(analyzed, shipped_extractor().outlets());
  return masthead ? masthead->name : "";
}

}  // namespace

TEST_CASE("masthead: a first line that is an outlet's name or domain names the publisher") {
  for (const Row& row : {
           Row{"The Guardian\n\nTen ships left the port.", "The Guardian"},
           Row{"  HINDUSTAN TIMES \n\nTen ships left the port.", "Hindustan Times"},
           Row{"www.jpost.com\nTen ships left the port.", "The Jerusalem Post"},
           Row{"The Guardian said so.\n\nTen ships left the port.", ""},
           Row{"The Guardian", ""},
           Row{"Reuters\n\nTen ships left the port.", ""},
           Row{"Today\n\nTen ships left the port.", ""},
           Row{"unknown.example\n\nTen ships left the port.", ""},
           Row{"", ""},
       }) {
    CAPTURE(row.text);
    CHECK(found(row.text) == row.publisher);
  }
}

TEST_CASE("masthead: a copyright notice at the end names the publisher") {
  for (const Row& row : {
           Row{"Ten ships left.\n\n© 2025 The Harbor Ledger", "The Harbor Ledger"},
           Row{"Ten ships left.\n\nCopyright © 2019-2025 Saltmere Gazette. All rights reserved.",
               "Saltmere Gazette"},
           Row{"Ten ships left.\n\n(c) 2025 by Times of Oman | Terms", "Times of Oman"},
           Row{"Ten ships left.\n© 2019–2025 The Guardian\nTerms", "The Guardian"},
           Row{"Ten ships left.\n\n(c) 2018, The Washington Post", ""},
           Row{"Ten ships left.\n\nCopyright 2025 The Associated Press. All rights reserved.", ""},
           Row{"Ten ships left.\n\n© 2025 Acme Shipping Ltd", ""},
           Row{"Ten ships left.\n\nThe Copyright Gazette wrote so.", ""},
           Row{"The Guardian\n\nTen ships left.\n\n© 2025 Hindustan Times", ""},
           Row{"© 2025 The Harbor Ledger\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.", ""},
       }) {
    CAPTURE(row.text);
    CHECK(found(row.text) == row.publisher);
  }
}

}  // namespace dossier
