// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/quotation_groups.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

struct Said {
  std::string_view text, speaker;
};

// The index of the leader of each quotation, one digit each.
std::string leaders(const std::vector<Said>& quotations) {
  TextAnalyzer analyzer;
  std::vector<QuotationWords> words;
  for (const Said& said : quotations)
    words.push_back({comparable_words(analyzer.analyze(said.text)), std::string(said.speaker)});
  std::string found;
  for (const std::size_t leader : group_quotations(words))
    found += std::to_string(leader);
  return found;
}

constexpr std::string_view kWhole =
    "The boats left early, and nobody in the port saw them go, so we wait.";

}  // namespace

TEST_CASE("quotation_groups: one quotation in other dress") {
  for (const std::string_view other : {
           "The boats left early and nobody in the port saw them go; so, we wait...",
           "THE BOATS LEFT EARLY, and nobody in the port saw them go, so we wait",
           "The boats left early, and nobody in the port saw them go",
           "nobody in the port saw them go",
           "The boats left early ... nobody in the port saw them go",
           "The boats left early … so we wait",
           "The boats left early, and nobody [in Lisbon] saw them go",
           "[T]he boats left early, and nobody in the port saw them go",
           "The boats left early, and nobody (there) in the port saw them go, so we wait.",
       }) {
    CAPTURE(other);
    CHECK(leaders({{kWhole, ""}, {other, ""}}) == "00");
    CHECK(leaders({{other, ""}, {kWhole, ""}}).size() == 2);
  }
}

TEST_CASE("quotation_groups: a longer wording leads, wherever it stands") {
  CHECK(leaders({{"nobody in the port saw them go", ""}, {kWhole, ""}}) == "11");
}

TEST_CASE("quotation_groups: different words are different quotations") {
  for (const std::string_view other : {
           "The boats left late, and everybody at the pier watched.",
           "The boats left",
           "saw them go",
           "We wait for the boats, and nobody in the town minds.",
       }) {
    CAPTURE(other);
    CHECK(leaders({{kWhole, ""}, {other, ""}}) == "01");
  }
}

TEST_CASE("quotation_groups: few words are one quotation only if all are the same") {
  CHECK(leaders({{"managed exit", "A"}, {"Managed exit,", "B"}, {"managed", "A"}}) == "002");
}

TEST_CASE("quotation_groups: another speaker keeps short quotations apart") {
  CHECK(leaders({{kWhole, "A"}, {"nobody in the port saw them", "B"}}) == "01");
  CHECK(leaders({{kWhole, "A"}, {"nobody in the port saw them", "A"}}) == "00");
  CHECK(leaders({{kWhole, "A"}, {"nobody in the port saw them", ""}}) == "00");
  CHECK(leaders({{kWhole, "A"}, {"The boats left early, and nobody in the port saw", "B"}}) ==
        "00");
}

TEST_CASE("quotation_groups: what two quotations share does not make them one") {
  CHECK(leaders({{"We want peace at the end of the day, and bread, and work for all.", ""},
                 {"They got nothing at the end of the day but rain and a bill to pay.", ""},
                 {"at the end of the day", ""}}) == "010");
}

TEST_CASE("quotation_groups: thousands that share a turn of phrase are as many quotations") {
  TextAnalyzer analyzer;
  std::vector<QuotationWords> words;
  for (int i = 0; i < 20'000; ++i)
    words.push_back({comparable_words(analyzer.analyze("at the end of the day number " +
                                                       std::to_string(i) + " came to us all")),
                     ""});
  CHECK(group_quotations(words).size() == words.size());
}

}  // namespace dossier
