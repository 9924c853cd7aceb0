// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/agency_credits.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

// The agencies credited, separated by bars.
std::string credited(std::string_view text) {
  TextAnalyzer analyzer;
  const AnalyzedText analyzed = analyzer.analyze(text);
  std::string names;
  for (const AgencyCredit& credit : find_agency_credits(
           analyzed, find_outlet_mentions(analyzed, "", shipped_extractor().outlets())))
    names += (names.empty() ? "" : "|") + std::string(credit.name);
  return names;
}

struct Row {
  std::string_view text, names;
};

}  // namespace

TEST_CASE("agency_credits: datelines") {
  for (const Row& row : {
           Row{"CARACAS (Reuters) - The talks ended.", "Reuters"},
           Row{"CARACAS, Nov 25 (Reuters) - The talks ended.", "Reuters"},
           Row{"PORT VELA, Costa Verde (AP) \u2014 The talks ended.", "Associated Press"},
           Row{"Port Vela (AFP) \u2013 The talks ended.", "Agence France-Presse"},
           Row{"BEIJING, Aug. 1, 2025 (Xinhua) -- The talks ended.", "Xinhua News Agency"},
           Row{"Leaders meet again\n\nGENEVA (AFP) - The talks ended.", "Agence France-Presse"},
           Row{"Leaders meet at last MOSCOW (Sputnik) The talks ended.", "Sputnik"},
           Row{"Damascus, SANA - The talks ended.", "Syrian Arab News Agency"},
           Row{"KIGALI (Meridian Wire) - The talks ended.", "Meridian Wire"},
           Row{"PORT VELA, May 3 (Costa Verde News Agency) - It ended.", "Costa Verde News Agency"},
           Row{"NAIROBI (KVX) \u2014 The talks ended.", "KVX"},
       }) {
    CAPTURE(row.text);
    CHECK(credited(row.text) == row.names);
  }
}

TEST_CASE("agency_credits: bylines and lines of credit") {
  for (const Row& row : {
           Row{"By Ann Lee, AFP\n\nThe talks ended.", "Agence France-Presse"},
           Row{"By Reuters\n\nThe talks ended.", "Reuters"},
           Row{"By The Associated Press\n\nThe talks ended.", "Associated Press"},
           Row{"MarketDash Editorial Team\n\nThe talks ended.", "MarketDash"},
           Row{"The talks ended.\n\n- REUTERS", "Reuters"},
           Row{"The talks ended. \u2013 AFP", "Agence France-Presse"},
           Row{"The talks ended.--Reuters", "Reuters"},
           Row{"The talks ended. (AFP)", "Agence France-Presse"},
           Row{"The talks ended.\n\nReuters", "Reuters"},
           Row{"The talks ended.\n\nSource: Xinhua", "Xinhua News Agency"},
           Row{"The talks ended.\n\nWith inputs from AFP", "Agence France-Presse"},
           Row{"The talks ended. (With Reuters and AFP)", "Reuters|Agence France-Presse"},
           Row{"The talks ended.\n\nThe Associated Press contributed to this report.",
               "Associated Press"},
           Row{"The talks ended.\n\nReuters contributed to this article.", "Reuters"},
           Row{"The talks ended.\n\nAdditional reporting by Reuters.", "Reuters"},
           Row{"Storm shuts port AFP Friday 1 Aug 2025 A storm shut the port.",
               "Agence France-Presse"},
       }) {
    CAPTURE(row.text);
    CHECK(credited(row.text) == row.names);
  }
}

TEST_CASE("agency_credits: photographs, citations and other brackets are none") {
  for (const std::string_view text : {
           std::string_view("Smoke over the port, May 3, 2025. (Reuters)"),
           std::string_view("Smoke over the port. (AFP Photo)"),
           std::string_view("Smoke over the port. REUTERS/Ann Lee"),
           std::string_view("Reuters reported that the talks ended."),
           std::string_view("He told AFP that the talks ended."),
           std::string_view("The World Health Organization (WHO) said the talks ended."),
           std::string_view("GENEVA (and elsewhere) - The talks ended."),
           std::string_view("The Vela Liberty Party (PRI) left the talks."),
           std::string_view("By Ann Lee\n\nThe talks ended."),
           std::string_view("Breaking News\n\nThe talks ended."),
           std::string_view(
               "The talks that began in the old harbour of Port Vela on a rainy day in "
               "May and that nobody had hoped would ever lead to anything at all have "
               "ended, and those who led them for five long weeks have gone home to "
               "wait for what the two parliaments will say, which may take until the "
               "first days of autumn.\n\nASSOCIATED PRESS.\n\nOne.\n\nTwo.\n\nThree."),
           std::string_view("Comment via Sputnik News"),
           std::string_view(""),
       }) {
    CAPTURE(text);
    CHECK(credited(text) == "");
  }
}

}  // namespace dossier
