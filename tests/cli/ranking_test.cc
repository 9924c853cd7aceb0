// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/golden.h"
#include "tests/support/sample_database.h"

namespace dossier {
namespace {

// What somebody would type who remembers an article of the sample corpus, and that article.
struct KnownItem {
  std::string query;
  std::string id;
};

const std::vector<KnownItem> kItems = {
    {"tally of people killed at sea", "courier-2025-11-21-tally"},
    {"magazine report on amnesty for maduro",
     "https://brackwatergazette.example/wire/amnesty-could-ease-maduro-out"},
    {"fishermen afraid of strikes on boats",
     "https://calderquaycourier.example/2025/09/24/boat-strikes-end-routine"},
    {"minsk invitation telephone call moscow",
     "https://calderquaycourier.example/2025/12/12/moscow-telephones-minsk"},
    {"ledger count of dead", "https://harborledger.example/data/boat-strike-tally"},
    {"envoy channel caracas closed prisoners released",
     "https://harborledger.example/world/envoy-channel-caracas-shut"},
    {"trump hints at talks", "https://harborledger.example/world/trump-hints-at-talks-caracas"},
    {"why so many warships for drug boats",
     "https://lanternfieldpost.example/americas/fleet-larger-than-its-task"},
    {"airspace closed live", "https://lanternfieldpost.example/live/venezuela-airspace"},
    {"editorial keep the door open",
     "https://merrowfallstribune.example/opinion/keep-the-door-open"},
    {"talks fail over 200 million and names",
     "https://merrowfallstribune.example/world/talks-on-maduro-departure-sink"},
    {"timeline of the standoff", "https://quillportobserver.example/explainers/venezuela-timeline"},
    {"letters to putin and xi",
     "https://quillportobserver.example/news/2025/11/03/letters-moscow-beijing"},
    {"moscow ready to help with missiles",
     "https://quillportobserver.example/news/2025/11/10/moscow-ready-caracas"},
    {"risk of action on land", "https://windlassbriefing.example/risk/venezuela-20251118"},
    {"venezuela in numbers", "ledger-factbox-venezuela"},
    {"managed exit in return for amnesty", "meridian-20251108-0417"},
    {"price of leaving", "saltmere-2025-46-price"},
    {"seventeen days", "saltmere-2025-50-note"},
    {"airlines warned to stay clear", "windlass-2025-12-01-air"},
    {"salida pactada", "https://correodemonteagua.example/internacional/salida-pactada-maduro"},
};

std::vector<std::string> ids_found(const std::string& query, const std::string& option) {
  std::istringstream lines(
      sample().ask({"--any", option, "--format", "tsv", "--fields", "id", query}).out);
  std::vector<std::string> ids;
  for (std::string id; std::getline(lines, id);)
    ids.push_back(id);
  return ids;
}

std::string share(double part, std::size_t whole) {
  char text[16];
  std::snprintf(text, sizeof text, "%.3f", part / static_cast<double>(whole));
  return text;
}

// A line for each query with its article's rank (0 where it is not found) and the first three ids,
// and what the ranks come to.
std::string ranks(const std::string& option) {
  constexpr std::size_t kShown = 3;
  std::string table;
  double first = 0;
  double among_five = 0;
  double reciprocal = 0;
  for (const KnownItem& item : kItems) {
    const std::vector<std::string> ids = ids_found(item.query, option);
    const auto place = std::ranges::find(ids, item.id);
    const auto rank = place == ids.end() ? 0 : static_cast<std::size_t>(place - ids.begin()) + 1;
    table += std::to_string(rank) + '\t' + item.query;
    for (std::size_t i = 0; i < std::min(ids.size(), kShown); ++i)
      table += '\t' + ids[i];
    table += '\n';
    first += rank == 1 ? 1 : 0;
    among_five += rank >= 1 && rank <= 5 ? 1 : 0;
    reciprocal += rank > 0 ? 1 / static_cast<double>(rank) : 0;
  }
  return table + "recall@1 " + share(first, kItems.size()) + ", recall@5 " +
         share(among_five, kItems.size()) + ", MRR " + share(reciprocal, kItems.size()) + '\n';
}

}  // namespace

TEST_CASE("ranking: articles of the sample corpus stand where they stood") {
  check_golden("ranking.txt", ranks("--ranking=news"));
}

TEST_CASE("ranking: so they do by the words alone, and when the query is expanded") {
  check_golden("ranking-plain.txt", ranks("--ranking=plain"));
  check_golden("ranking-expanded.txt", ranks("--expand"));
}

}  // namespace dossier
