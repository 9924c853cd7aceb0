// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/actor_table.h"

#include <string>

#include <doctest/doctest.h>

#include "corpus/actor/lexicons.h"

namespace dossier {
namespace {

// "2: no name", or "" where there is no fault.
std::string fault(std::string_view tsv) {
  const auto found = first_actor_fault(tsv);
  return found ? std::to_string(found->line) + ": " + found->reason : "";
}

}  // namespace

TEST_CASE("actor_table: the compiled-in lexicons have no fault") {
  CHECK(fault(kPersonLexicon) == "");
  CHECK(fault(kOrganizationLexicon) == "");
  CHECK(fault(kArmedGroupLexicon) == "");
}

TEST_CASE("actor_table: what cannot be read is named with its line") {
  struct Row {
    std::string_view tsv;
    std::string_view fault;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"Ada Okello\tperson", ""},
           Row{"# note\n\nAda Okello\tperson\tOkello|Mama Ada\tKenya\t1999-2004|2019-\n", ""},
           Row{"Harbor Union\torganization\tHU?\tKenya\tunion\n", ""},
           Row{"Ada Okello\n",
               "1: the type \"\" is none of person, organization, armed_group, country"},
           Row{"A B\tperson\n\nname\ttype\n",
               "3: the type \"type\" is none of person, organization, armed_group, country"},
           Row{"\tperson\tOkello", "1: no name"},
           Row{"?!\tperson", "1: no name"},
           Row{"Ada Okello\tperson\tOkello||Ada", "1: the alias \"\" has no letter"},
           Row{"Ada Okello\tperson\t\tKenya\tsince 2019",
               "1: the years \"since 2019\" are not like 1994-2022 or 2019-"},
           Row{"Ada Okello\tperson\t\t\t\tmore", "1: 6 columns where a row has 5 at most"},
       }) {
    CAPTURE(row.tsv);
    CHECK(fault(row.tsv) == row.fault);
  }
}

}  // namespace dossier
