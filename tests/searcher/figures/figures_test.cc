// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/schema.h"
#include "searcher/output/figure_words.h"
#include "tests/support/small_database.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::string record(std::string_view id, std::string_view outlet, std::string_view published,
                   std::string_view text, std::string_view title = "") {
  std::string line =
      R"({"id":")" + std::string(id) + R"(","language":"en","text":")" + std::string(text) + '"';
  for (const auto& [key, value] :
       {std::pair{"outlet", outlet}, {"published", published}, {"title", title}})
    if (!value.empty())
      line += R"(,")" + std::string(key) + R"(":")" + std::string(value) + '"';
  return line + "}";
}

FigureRequest of(SmallDatabase& small, std::string_view what) {
  FigureRequest request;
  request.of = std::get<QuantityQuery>(small.parse("qty:" + std::string(what)).value).condition;
  return request;
}

// "25-11-01 at least 65 <Outlet, after Source> x2; ...", the flags behind the value.
std::string rows_of(const FigureTable& table) {
  std::string out;
  for (const FigureRow& row : table.rows) {
    const std::string& published = row.articles.front().published;
    out += (out.empty() ? "" : "; ") + (published.empty() ? "undated" : published) + " " +
           value_words(row.figure);
    for (const std::string_view flag : flag_names(row.figure.flags))
      out += " " + std::string(flag);
    out += " <" + who_words(row) + ">";
    if (row.articles.size() > 1)
      out += " x" + std::to_string(row.articles.size());
  }
  return out;
}

// Each table's topic, separated by commas.
std::string topics_of(const FigureAnswer& answer) {
  std::string out;
  for (const FigureTable& table : answer.tables)
    out += (out.empty() ? "" : ", ") + topic_words(table);
  return out;
}

FigureAnswer ask(SmallDatabase& small, std::string_view query, const FigureRequest& request = {}) {
  return find_figures(small.database(), small.analyzer(), small.parse(query), request);
}

FigureTable only_table(const FigureAnswer& answer) {
  REQUIRE(answer.tables.size() == 1);
  return answer.tables.front();
}

// Marks documents as copies of one story, as the indexer does.
void make_copies(const SmallDatabase& small, const std::vector<std::string>& ids) {
  Xapian::WritableDatabase database((small.directory() / "generation-000001").string());
  for (const std::string& id : ids) {
    const Xapian::docid at = *database.postlist_begin(term_for(Field::Id, id));
    Xapian::Document document = database.get_document(at);
    document.add_value(kStorySlot, "00000000000000ab");
    database.replace_document(at, document);
  }
  database.commit();
}

const std::vector<std::string> kFerry = {
    record("a", "The Harbor Ledger", "2025-03-02",
           "The ferry sank. At least 12 people were killed."),
    record("b", "Saltmere Review", "2025-03-04",
           "The ferry had 300 passengers. More than 20 people were killed, Reuters reported."),
    record("c", "", "", "On the ferry 12 people were injured. The death toll was at least 12."),
    record("d", "Quillport Observer", "2025-03-03", "A ferry may leave. Nobody was hurt."),
};

}  // namespace

TEST_CASE("figures: a table a thing, rows by date, the undated last and counted") {
  SmallDatabase small(kFerry);
  const FigureAnswer answer = ask(small, "ferry");
  CHECK(answer.match_count == 4);
  CHECK(answer.table_count == 3);
  CHECK(topics_of(answer) == "killed · person, injured · person, passenger");
  const FigureTable& killed = answer.tables.front();
  CHECK(rows_of(killed) ==
        "2025-03-02 at least 12 <The Harbor Ledger>; "
        "2025-03-04 more than 20 <Saltmere Review, after Reuters>; "
        "undated at least 12 <outlet unknown>");
  CHECK(killed.undated == 1);
  CHECK(killed.documents == 3);
  CHECK(killed.stories == 3);
  CHECK(agreement_words(killed) == "at least 12 in 2 documents, more than 20 in 1: compatible");
}

TEST_CASE("figures: the sentence is shown with the figure in it and its place") {
  SmallDatabase small(kFerry);
  const FigureEvidence evidence =
      only_table(ask(small, "ferry id:b", of(small, "killed"))).rows.front().evidence;
  CHECK(evidence.sentence == "More than 20 people were killed, Reuters reported.");
  CHECK(evidence.begin == 30);
  CHECK(evidence.figure.of(evidence.sentence) == "More than 20 people");
  CHECK(evidence.file.filename() == "records.jsonl");
  CHECK(evidence.place.line == 2);
}

TEST_CASE("figures: only those that are asked for, by --of and by qty: in the query") {
  SmallDatabase small(kFerry);
  CHECK(topics_of(ask(small, "ferry", of(small, "killed"))) == "killed · person");
  CHECK(topics_of(ask(small, "ferry", of(small, "deaths"))) == "killed · person");
  CHECK(topics_of(ask(small, "ferry", of(small, "passengers"))) == "passenger");
  CHECK(topics_of(ask(small, "ferry qty:injured")) == "injured · person");
  CHECK(topics_of(ask(small, "qty:injured OR qty:passengers")) == "injured · person, passenger");
  CHECK(rows_of(only_table(ask(small, "qty:killed>=20"))) ==
        "2025-03-04 more than 20 <Saltmere Review, after Reuters>");
  CHECK(topics_of(ask(small, "qty:killed>=20 NEAR/5 reuters")) == "killed · person");
  CHECK(topics_of(ask(small, "ferry -qty:killed")) == "");
  CHECK(ask(small, "ferry qty:injured", of(small, "killed")).tables.empty());
  CHECK(ask(small, "submarine").match_count == 0);
}

TEST_CASE("figures: deaths, lives and victims are people killed; civilians are not all people") {
  SmallDatabase small({
      record("a", "A", "2025-01-01", "The storm caused 30 deaths."),
      record("b", "B", "2025-01-02", "The storm claimed 30 lives."),
      record("c", "C", "2025-01-03", "The storm killed 30 people."),
      record("d", "D", "2025-01-04", "The storm killed 4 civilians."),
  });
  const FigureAnswer answer = ask(small, "storm");
  CHECK(topics_of(answer) == "killed · person, killed · civilian");
  CHECK(answer.tables.front().documents == 3);
  CHECK(answer.tables.front().agreement == Agreement::Same);
  CHECK_FALSE(answer.tables.back().agreement.has_value());
}

TEST_CASE("figures: exact figures that differ conflict") {
  SmallDatabase small({
      record("a", "A", "2025-01-01", "The raid killed 65 people."),
      record("b", "B", "2025-01-02", "The raid killed 80 people."),
      record("c", "C", "2025-01-03", "The raid killed at least 60 people."),
  });
  const FigureTable table = only_table(ask(small, "raid"));
  CHECK(table.agreement == Agreement::Conflicting);
  CHECK(agreement_words(table) ==
        "65 in 1 document, 80 in 1, at least 60 in 1: conflicting (65 and 80)");
}

TEST_CASE("figures: a figure repeated in an article is one row, but for another source") {
  SmallDatabase small({
      record("a", "A", "2025-01-01",
             "The raid killed 65 people. The raid that killed 65 people is over."),
      record("b", "B", "2025-01-02",
             "The raid killed 65 people, Reuters reported.\\n\\nLater it said more.\\n\\nThe raid "
             "killed 65 people, The Atlantic wrote."),
  });
  CHECK(rows_of(only_table(ask(small, "raid"))) ==
        "2025-01-01 65 <A>; 2025-01-02 65 <B, after Reuters>; "
        "2025-01-02 65 <B, after The Atlantic>");
}

TEST_CASE("figures: of a repeated figure the sentence that shows the query best is quoted") {
  SmallDatabase small({record("a", "A", "2025-01-01",
                              "The day saw 65 people killed.\\n\\nIt was long.\\n\\nIt was dark."
                              "\\n\\nThe raid by night killed 65 people.")});
  const FigureTable table = only_table(ask(small, "raid night"));
  CHECK(table.rows.front().evidence.sentence == "The raid by night killed 65 people.");
  CHECK(table.rows.front().match == 1);
}

TEST_CASE("figures: copies of a story are one row with all who carry it") {
  SmallDatabase small({
      record("wire", "Meridian Wire", "2025-01-01", "The raid killed 65 people."),
      record("copy", "Saltmere Review", "2025-01-02", "The raid killed 65 people."),
      record("undated", "A", "", "The raid killed 65 people."),
      record("other", "B", "2025-01-03", "The raid killed 65 people."),
  });
  make_copies(small, {"wire", "copy", "undated"});
  const Database database(small.directory());
  const FigureTable table =
      only_table(find_figures(database, small.analyzer(), small.parse("raid"), FigureRequest{}));
  CHECK(rows_of(table) == "2025-01-01 65 <Meridian Wire> x3; 2025-01-03 65 <B>");
  CHECK(table.rows.front().articles[1].publisher == "Saltmere Review");
  CHECK(table.rows.front().articles[2].publisher == "A");
  CHECK(table.documents == 4);
  CHECK(table.stories == 2);
  CHECK(table.statements.front().documents == 4);
  CHECK(table.statements.front().stories == 2);
  CHECK(documents_words(table.documents, table.stories) == "2 stories in 4 documents");
}

TEST_CASE("figures: changes, parts and possibilities are shown and not compared") {
  SmallDatabase small({
      record("a", "A", "2025-01-01", "The raid killed 65 people, including 12 children."),
      record("b", "B", "2025-01-02", "The raid killed another 8 people."),
      record("c", "C", "2025-01-03", "The raid could kill 500 people."),
      record("d", "D", "2025-01-04", "The raid did not kill 90 people."),
  });
  const FigureTable table = ask(small, "raid", of(small, "killed")).tables.front();
  CHECK(rows_of(table) ==
        "2025-01-01 65 <A>; 2025-01-02 8 delta <B>; 2025-01-03 500 hypothetical <C>");
  CHECK(table.uncompared == 2);
  CHECK(table.statements.size() == 1);
  CHECK_FALSE(table.agreement.has_value());
}

TEST_CASE("figures: units are converted into one table, currencies are not") {
  SmallDatabase small({
      record("a", "A", "2025-01-01", "The reward is 10 million dollars."),
      record("b", "B", "2025-01-02", "The reward is 9 million euros."),
      record("c", "C", "2025-01-03", "The slick was 25 miles long."),
      record("d", "D", "2025-01-04", "The slick was 30 kilometres long."),
  });
  const FigureAnswer reward = ask(small, "reward");
  CHECK(reward.tables.size() == 2);
  const FigureTable slick = only_table(ask(small, "slick"));
  CHECK(rows_of(slick) == "2025-01-03 25 miles <C>; 2025-01-04 30 kilometres <D>");
  CHECK(slick.agreement == Agreement::Conflicting);
}

TEST_CASE("figures: rows may be ordered by outlet and by source") {
  SmallDatabase small({
      record("a", "Windlass Briefing", "2025-01-01", "The raid killed 65 people."),
      record("b", "Brackwater Gazette", "2025-01-03",
             "The raid killed 66 people, Reuters reported."),
      record("c", "", "2025-01-02", "The raid killed 67 people."),
      record("d", "Brackwater Gazette", "2025-01-02", "The raid killed 68 people."),
  });
  FigureRequest request;
  request.order = RowOrder::Outlet;
  CHECK(rows_of(only_table(ask(small, "raid", request))) ==
        "2025-01-02 68 <Brackwater Gazette>; 2025-01-03 66 <Brackwater Gazette, after Reuters>; "
        "2025-01-01 65 <Windlass Briefing>; 2025-01-02 67 <outlet unknown>");
  request.order = RowOrder::Source;
  CHECK(rows_of(only_table(ask(small, "raid", request))) ==
        "2025-01-03 66 <Brackwater Gazette, after Reuters>; 2025-01-01 65 <Windlass Briefing>; "
        "2025-01-02 67 <outlet unknown>; 2025-01-02 68 <Brackwater Gazette>");
}

TEST_CASE("figures: limits leave out the tables and rows that show the query least") {
  SmallDatabase small({
      record("a", "A", "2025-01-01", "The raid was long.\\n\\nIt rained.\\n\\nWe saw 7 cows."),
      record("b", "B", "2025-01-02", "We saw 8 cows. The raid was long."),
      record("c", "C", "2025-01-03", "The raid startled 9 cows. We had 3 boats."),
  });
  FigureRequest request;
  request.table_limit = 1;
  request.row_limit = 2;
  const FigureAnswer answer = ask(small, "raid", request);
  CHECK(answer.table_count == 2);
  const FigureTable table = only_table(answer);
  CHECK(table.row_count == 3);
  CHECK(table.statements.size() == 3);
  CHECK(rows_of(table) == "2025-01-02 8 <B>; 2025-01-03 9 <C>");
}

TEST_CASE("figures: of the rows that are kept each states something else as long as may be") {
  SmallDatabase small({
      record("a", "A", "2025-01-01", "The raid killed 65 people."),
      record("b", "B", "2025-01-02", "The raid killed 65 people."),
      record("c", "C", "2025-01-03", "The raid was long. It killed 80 people."),
  });
  FigureRequest request;
  request.row_limit = 2;
  CHECK(rows_of(only_table(ask(small, "raid", request))) == "2025-01-01 65 <A>; 2025-01-03 80 <C>");
}

TEST_CASE("figures: a corpus of several databases answers as one") {
  SmallDatabase first({record("a", "A", "2025-01-01", "The raid killed 65 people."),
                       record("b", "B", "2025-01-02", "It rained for 3 days.")});
  SmallDatabase second({record("c", "C", "2025-01-03", "Nothing was counted."),
                        record("d", "D", "2025-01-04", "The raid killed 80 people."),
                        record("e", "E", "2025-01-05", "The raid killed 80 people.")});
  make_copies(second, {"d", "e"});
  const TemporaryFolder folder;
  folder.write("XAPIANDB", "auto " + (first.directory() / "generation-000001").string() +
                               "\nauto " + (second.directory() / "generation-000001").string() +
                               "\n");
  const Database both(folder.path());
  const FigureTable table =
      only_table(find_figures(both, first.analyzer(), first.parse("raid"), FigureRequest{}));
  CHECK(rows_of(table) == "2025-01-01 65 <A>; 2025-01-04 80 <D> x2");
  CHECK(table.documents == 3);
  CHECK(table.stories == 2);
}

TEST_CASE("figures: tables that tell nothing come last, without words the largest come first") {
  SmallDatabase small({
      record("a", "A", "2025-01-01", "It took 17 days. We saw 7 cows and 3 boats."),
      record("b", "B", "2025-01-02", "It took 18 days. We saw 8 cows."),
      record("c", "C", "2025-01-03", "It took 19 days."),
  });
  CHECK(topics_of(ask(small, "*:*")) == "cow, boat, duration · day");
}

TEST_CASE("figures: what is repeated in a page or denied is no row") {
  SmallDatabase small(
      {record("a", "A", "2025-01-01",
              "The raid by the men from the coast killed 65 people at dawn.\\n\\nIt "
              "was over soon after the sun had come up above the town.\\n\\nThe raid "
              "by the men from the coast killed 65 people at dawn.")});
  CHECK(only_table(ask(small, "raid")).row_count == 1);
}

}  // namespace dossier
