// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_table.h"

#include <string>

#include <doctest/doctest.h>

#include "corpus/outlet/lexicons.h"

namespace dossier {
namespace {

// "2: no name", or "" where there is no fault.
std::string fault(std::string_view tsv) {
  const auto found = first_outlet_fault(tsv);
  return found ? std::to_string(found->line) + ": " + found->reason : "";
}

}  // namespace

TEST_CASE("outlet_table: the compiled-in lexicon has no fault") {
  CHECK(fault(kOutlets) == "");
}

TEST_CASE("outlet_table: what cannot be read is named with its line") {
  struct Row {
    std::string_view tsv;
    std::string_view fault;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"The Harbor Ledger", ""},
           Row{"The Harbor Ledger\tLedger?\tharborledger.example|ledger.*\tKE\tnewspaper\tyes", ""},
           Row{"# note\n\tLedger", "2: no name"},
           Row{"Harbor Wire\t?", "1: the alias \"?\" has no letter"},
           Row{"Harbor Wire\t\thttps://wire.example/",
               "1: the domain \"https://wire.example/\" is not like example.com or example.*"},
           Row{"Harbor Wire\t\twire",
               "1: the domain \"wire\" is not like example.com or example.*"},
           Row{"Harbor Wire\t\t\tKenya", "1: the country \"Kenya\" is not like GB"},
           Row{"Harbor Wire\t\t\tKE\tblog",
               "1: the kind \"blog\" is none of agency, newspaper, broadcaster, magazine, website"},
           Row{"Harbor Wire\t\t\tKE\tagency\tno",
               "1: the last column holds \"no\" instead of yes or nothing"},
           Row{"Harbor Wire\t\t\t\t\t\tmore", "1: 7 columns where a row has 6 at most"},
       }) {
    CAPTURE(row.tsv);
    CHECK(fault(row.tsv) == row.fault);
  }
}

}  // namespace dossier
