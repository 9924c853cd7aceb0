// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/facet_selection.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "searcher/facet_tally.h"
#include "searcher/facet_view.h"
#include "searcher/facets.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

const std::vector<std::string> kRecords = {
    R"({"id":"1","outlet":"The Harbor Ledger","published":"2025-11-03","text":"A boat sank, Reuters reported."})",
    R"({"id":"2","outlet":"The Harbor Ledger","published":"2025-12-01","text":"A boat left."})",
    R"({"id":"3","outlet":"Brackwater Gazette","published":"2025-11-20","text":"A boat sank, Reuters reported."})",
    R"({"id":"4","outlet":"Reuters","text":"A boat sank, Reuters reported."})",
    R"({"id":"5","outlet":"Windlass Weekly","published":"2024-01-02","text":"Nothing sank."})",
};

std::string print(const FacetCounts& counts) {
  std::string out;
  for (const FacetValue& value : counts.values)
    out += value.name + "=" + std::to_string(value.documents) +
           (value.choice == FacetChoice::Selected   ? "+"
            : value.choice == FacetChoice::Excluded ? "-"
                                                    : "") +
           " ";
  return out + "of " + std::to_string(counts.distinct);
}

std::vector<FacetFilter> filters_from(SmallDatabase& small, const std::vector<std::string>& texts) {
  std::vector<FacetFilter> filters;
  for (const std::string& text : texts)
    filters.push_back(resolved(facet_filter_from(text), small.database(), small.analyzer()));
  return filters;
}

// The counts of `facets` over what a query finds, narrowed, a line for each facet.
std::string counts(SmallDatabase& small, std::string_view query, std::string_view facets,
                   const std::vector<std::string>& filters) {
  std::string out;
  for (const FacetCounts& each :
       count_facets(small.database(), small.analyzer(), small.parse(query), facets_from(facets),
                    filters_from(small, filters)))
    out += print(each) + "\n";
  return out;
}

}  // namespace

TEST_CASE("facet_selection: a facet's own filter narrows the others, not itself") {
  SmallDatabase small(kRecords);
  CHECK(counts(small, "boat", "publisher,cited", {"publisher=The Harbor Ledger"}) ==
        "The Harbor Ledger=2+ Brackwater Gazette=1 Reuters=1 of 3\n"
        "Reuters=1 of 1\n");
  CHECK(counts(small, "boat", "publisher,cited", {"cited=Reuters"}) ==
        "Brackwater Gazette=1 Reuters=1 The Harbor Ledger=1 of 3\n"
        "Reuters=3+ of 1\n");
}

TEST_CASE("facet_selection: values of one facet are alternatives, facets add up") {
  SmallDatabase small(kRecords);
  CHECK(counts(small, "*:*", "cited,date:year",
               {"publisher=Reuters", "publisher=Brackwater Gazette"}) ==
        "Reuters=2 of 1\n2025=1 =1 of 2\n");
  CHECK(counts(small, "*:*", "cited,publisher", {"publisher=Reuters", "cited=Reuters"}) ==
        "Reuters=1+ of 1\n"
        "Brackwater Gazette=1 Reuters=1+ The Harbor Ledger=1 of 3\n");
}

TEST_CASE("facet_selection: what is chosen is listed at zero") {
  SmallDatabase small(kRecords);
  CHECK(counts(small, "boat", "publisher", {"publisher=Windlass Weekly"}) ==
        "The Harbor Ledger=2 Brackwater Gazette=1 Reuters=1 Windlass Weekly=0+ of 4\n");
  CHECK(counts(small, "boat", "publisher", {"publisher=Nobody's Paper"}) ==
        "The Harbor Ledger=2 Brackwater Gazette=1 Reuters=1 Nobody's Paper=0+ of 4\n");
}

TEST_CASE("facet_selection: values can be excluded") {
  SmallDatabase small(kRecords);
  CHECK(counts(small, "*:*", "publisher,cited", {"publisher!=Reuters", "publisher!=nobody"}) ==
        "The Harbor Ledger=2 Brackwater Gazette=1 Reuters=1- Windlass Weekly=1 nobody=0- of 5\n"
        "Reuters=2 of 1\n");
}

TEST_CASE("facet_selection: dates are counted by period, the undated too") {
  SmallDatabase small(kRecords);
  CHECK(counts(small, "*:*", "date:month,date:year", {}) ==
        "2025-11=2 2024-01=1 2025-12=1 =1 of 4\n2025=3 2024=1 =1 of 3\n");
  CHECK(counts(small, "*:*", "publisher,date:week", {"date:month=2025-11"}) ==
        "Brackwater Gazette=1 The Harbor Ledger=1 of 2\n2025-W45=1 2025-W47=1 of 2\n");
  CHECK(counts(small, "*:*", "publisher", {"date:month=undated"}) == "Reuters=1 of 1\n");
  CHECK(counts(small, "boat", "publisher", {"date:year!=2025"}) == "Reuters=1 of 1\n");
}

TEST_CASE("facet_selection: a value may be written by any alias that means one name") {
  SmallDatabase small(kRecords);
  CHECK(filters_from(small, {"publisher=harbor ledger"}).front().value == "The Harbor Ledger");
  CHECK(filters_from(small, {"publisher=REUTERS"}).front().value == "Reuters");
  SmallDatabase trumps({R"({"id":"1","text":"Donald Trump met Melania Trump."})"});
  CHECK_THROWS_AS(filters_from(trumps, {"person=trump"}), Error);
  CHECK(filters_from(trumps, {"person=melania trump"}).front().value == "Melania Trump");
}

TEST_CASE("facet_selection: what is no filter is refused") {
  for (const std::string text : {"publisher", "publisher=", "=Reuters", "people=x", "date=2025",
                                 "date:month=2025", "date:day=2025-02-30", "!=x"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(facet_filter_from(text), Error);
  }
  CHECK(facet_filter_from("qty.unit!=a=b") == FacetFilter{{Field::QuantityUnit}, "a=b", true});
}

TEST_CASE("facet_selection: a view shows the first, by count or name, and what is chosen") {
  SmallDatabase small(kRecords);
  const auto view = [&](const FacetView& wanted, const std::vector<std::string>& filters) {
    return print(shown(tally_facets(small.database(), small.analyzer(), small.parse("*:*"),
                                    {{Field::Publisher}}, filters_from(small, filters))
                           .front(),
                       wanted, small.analyzer()));
  };
  CHECK(view({"", FacetOrder::Name, 2}, {}) == "Brackwater Gazette=1 Reuters=1 of 4");
  CHECK(view({"", std::nullopt, 2}, {}) == "The Harbor Ledger=2 Brackwater Gazette=1 of 4");
  CHECK(view({"", std::nullopt, 1}, {"publisher=Reuters"}) ==
        "The Harbor Ledger=2 Reuters=1+ of 4");
  CHECK(view({"LED", std::nullopt, 0}, {}) == "The Harbor Ledger=2 of 1");
  CHECK(view({"led", std::nullopt, 0}, {"publisher!=Reuters"}) ==
        "The Harbor Ledger=2 Reuters=1- of 2");
  CHECK(view({"edger", std::nullopt, 0}, {}) == "of 0");
}

}  // namespace dossier
