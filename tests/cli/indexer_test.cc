// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/golden.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

Outcome index(const TemporaryFolder& folder, std::vector<std::string> arguments,
              std::string input = {}) {
  arguments.insert(arguments.begin(), INDEXER_PATH);
  arguments.insert(arguments.end(), {"--database", folder / "database"});
  return run({std::move(arguments), folder.path(), std::move(input)});
}

// The ids of all documents, oldest first.
std::string ids(const TemporaryFolder& folder) {
  const Outcome outcome = run({{SEARCHER_PATH, "*:*", "--database", folder / "database", "--format",
                                "tsv", "--sort", "oldest", "--limit", "100"},
                               {},
                               {}});
  std::string joined;
  for (std::size_t begin = 0; begin < outcome.out.size();) {
    std::size_t cell = begin;
    for (int tabs = 0; tabs < 4; ++tabs)
      cell = outcome.out.find('\t', cell) + 1;
    joined += outcome.out.substr(cell, outcome.out.find('\t', cell) - cell) + " ";
    begin = outcome.out.find('\n', begin) + 1;
  }
  return joined;
}

// The last line without its seconds.
std::string summary(const Outcome& outcome) {
  const std::size_t end = outcome.err.rfind("; ");
  return outcome.err.substr(0, end);
}

}  // namespace

TEST_CASE("indexer: update --watch follows folders until it is ended") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "The first article says one thing.");
  RunningProgram watcher(
      {INDEXER_PATH, "update", folder / "news", "--watch", "--database", folder / "database"});
  const auto becomes = [&](const std::string& expected) {
    constexpr int kMostTries = 600;  // of a tenth of a second, for a machine that is busy
    for (int i = 0; i < kMostTries && ids(folder) != expected; ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    return ids(folder) == expected;
  };
  CHECK(becomes("news/a.txt "));
  folder.write("news/below/b.txt", "The second one comes in a new folder.");
  folder.write("news/.b.txt.swp", "What an editor keeps is no article.");
  CHECK(becomes("news/a.txt news/below/b.txt "));
  std::filesystem::rename(folder / "news/a.txt", folder / "news/z.txt");
  CHECK(becomes("news/below/b.txt news/z.txt "));
  CHECK(watcher.kill());
  CHECK(index(folder, {"check"}).status == 0);
}

TEST_CASE("indexer: compact keeps every document in fewer bytes") {
  const TemporaryFolder folder;
  for (int i = 0; i < 20; ++i) {
    folder.write("news/a.txt", "The first article says thing " + std::to_string(i) + ".");
    index(folder, {"update", "news"});
  }
  const std::string before = ids(folder);
  const Outcome outcome = index(folder, {"compact"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.starts_with("indexer: "));
  CHECK(ids(folder) == before);
  CHECK(summary(index(folder, {"update"})) ==
        "indexer: 0 documents added, 0 changed, 0 removed; 0 files read, 1 unchanged");
  CHECK(index(folder, {"check"}).status == 0);
  CHECK(index(TemporaryFolder(), {"compact"}).status == 2);
}

TEST_CASE("indexer: update indexes what is new or changed and removes what is gone") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "The first article says one thing.");
  folder.write("news/b.txt", "The second article says another thing.");
  CHECK(summary(index(folder, {"update", "news"})) ==
        "indexer: 2 documents added, 0 changed, 0 removed; 2 files read, 0 unchanged");
  CHECK(ids(folder) == "news/a.txt news/b.txt ");

  CHECK(summary(index(folder, {"update"})) ==
        "indexer: 0 documents added, 0 changed, 0 removed; 0 files read, 2 unchanged");

  folder.write("news/b.txt", "The second article was corrected since.");
  folder.write("news/c/d.txt", "A third one came in a folder below.");
  std::filesystem::remove(folder / "news/a.txt");
  CHECK(summary(index(folder, {"update"})) ==
        "indexer: 1 document added, 1 changed, 1 removed; 2 files read, 0 unchanged");
  CHECK(ids(folder) == "news/b.txt news/c/d.txt ");
}

TEST_CASE("indexer: a touched file of the same content is not read again") {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.write("news/a.txt", "An article that stays.");
  index(folder, {"update", "news"});
  std::filesystem::last_write_time(
      file, std::filesystem::last_write_time(file) + std::chrono::seconds(5));
  CHECK(summary(index(folder, {"update"})) ==
        "indexer: 0 documents added, 0 changed, 0 removed; 0 files read, 1 unchanged");
}

TEST_CASE("indexer: of a file of many records only the changed ones are replaced") {
  const TemporaryFolder folder;
  folder.write("a.jsonl", R"({"id":"1","text":"One stays."})"
                          "\n"
                          R"({"id":"2","text":"Two changes."})"
                          "\n"
                          R"({"id":"3","text":"Three goes."})"
                          "\n");
  index(folder, {"update", "a.jsonl"});
  folder.write("a.jsonl", R"({"id":"1","text":"One stays."})"
                          "\n"
                          R"({"id":"2","text":"Two has changed."})"
                          "\n"
                          R"({"id":"4","text":"Four is new."})"
                          "\n");
  CHECK(summary(index(folder, {"update"})) ==
        "indexer: 1 document added, 1 changed, 1 removed; 1 file read, 0 unchanged");
  CHECK(ids(folder) == "1 2 4 ");
}

TEST_CASE("indexer: an unmounted folder empties nothing") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article that must stay.");
  index(folder, {"update", "news"});
  std::filesystem::rename(folder / "news", folder / "elsewhere");
  const Outcome outcome = index(folder, {"update"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.starts_with("news: skipped: cannot be read: No such file or directory\n"));
  CHECK(ids(folder) == "news/a.txt ");
  CHECK(index(folder, {"update", "--strict"}).status == 2);
}

TEST_CASE("indexer: the second document of an id is reported and left out") {
  const TemporaryFolder folder;
  folder.write("a.jsonl", "{\"id\":\"1\",\"text\":\"The first.\"}\n");
  folder.write("b.jsonl", "{\"id\":\"1\",\"text\":\"The second.\"}\n");
  const Outcome built = index(folder, {"build", "a.jsonl", "b.jsonl"});
  CHECK(built.status == 0);
  CHECK(built.err.starts_with(
      "b.jsonl:1: skipped: a document with the id \"1\" was read before, from a.jsonl\n"));
  folder.write("b.jsonl", "{\"id\":\"1\",\"text\":\"The second, once more.\"}\n");
  const Outcome updated = index(folder, {"update"});
  CHECK(updated.err.starts_with("b.jsonl:1: skipped: another document has the id \"1\"\n"));
  CHECK(ids(folder) == "1 ");
}

TEST_CASE("indexer: a document that moved to another file is kept") {
  const TemporaryFolder folder;
  folder.write("news/a.jsonl", "{\"id\":\"1\",\"text\":\"It moves.\"}\n");
  index(folder, {"update", "news"});
  std::filesystem::rename(folder / "news/a.jsonl", folder / "news/b.jsonl");
  CHECK(summary(index(folder, {"update"})) ==
        "indexer: 0 documents added, 0 changed, 0 removed, 1 moved; 1 file read, 0 unchanged");
  CHECK(ids(folder) == "1 ");
}

TEST_CASE("indexer: standard input adds to what is there") {
  const TemporaryFolder folder;
  folder.write("a.jsonl", "{\"id\":\"1\",\"text\":\"From a file.\"}\n");
  index(folder, {"update", "a.jsonl"});
  CHECK(index(folder, {"update", "-"}, "{\"id\":\"2\",\"text\":\"From a pipe.\"}\n").status == 0);
  CHECK(index(folder, {"update", "-"}, "{\"id\":\"3\",\"text\":\"From it again.\"}\n").status == 0);
  CHECK(ids(folder) == "1 2 3 ");
  CHECK(index(folder, {"update"}).status == 0);
  CHECK(ids(folder) == "1 2 3 ");
}

TEST_CASE("indexer: updates go on using the metadata file, and see when it is edited") {
  const TemporaryFolder folder;
  folder.write("wire/a.txt", "An article without a word on who published it.");
  folder.write("meta.tsv", "path\toutlet\nwire/*.txt\tMeridian Wire\nnope/*\tNobody\n");
  const auto publisher = [&] {
    const Outcome facets = run({{SEARCHER_PATH, "facets", "--facets", "publisher", "--format",
                                 "tsv", "--database", folder / "database"},
                                {},
                                {}});
    return facets.out;
  };
  const Outcome built = index(folder, {"build", "wire", "--meta", "meta.tsv"});
  CHECK(built.err.find("no file matches the pattern nope/*\n") != std::string::npos);
  CHECK(publisher() == "publisher\t1\tMeridian Wire\t1\n");
  folder.write("wire/a.txt", "An article without a word on who published it, edited.");
  index(folder, {"update"});
  CHECK(publisher() == "publisher\t1\tMeridian Wire\t1\n");
  folder.write("meta.tsv", "path\toutlet\nwire/*.txt\tHarbor Wire\n");
  index(folder, {"update"});
  CHECK(publisher() == "publisher\t1\tHarbor Wire\t1\n");
}

TEST_CASE("indexer: updates go on using the names of fields, and see when they change") {
  const TemporaryFolder folder;
  folder.write("wire/a.jsonl",
               "{\"id\":\"1\",\"text\":\"The pier.\",\"kop\":\"Ferry\",\"top\":\"Quay\"}");
  const auto title = [&] {
    return run({{SEARCHER_PATH, "show", "1", "--format", "json", "--database", folder / "database"},
                {},
                {}})
        .out;
  };
  index(folder, {"build", "wire", "--map", "title=kop"});
  CHECK(title().find("\"title\":\"Ferry\"") != std::string::npos);
  folder.write("wire/a.jsonl",
               "{\"id\":\"1\",\"text\":\"A pier.\",\"kop\":\"Boat\",\"top\":\"Quay\"}");
  index(folder, {"update"});
  CHECK(title().find("\"title\":\"Boat\"") != std::string::npos);
  index(folder, {"update", "--map", "title=top"});
  CHECK(title().find("\"title\":\"Quay\"") != std::string::npos);
}

TEST_CASE("indexer: a build that finds no article leaves the database as it was") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "An article.");
  std::filesystem::create_directory(folder / "empty");
  index(folder, {"build", "news"});
  const Outcome outcome = index(folder, {"build", "empty"});
  CHECK(outcome.status == 2);
  CHECK(outcome.err.starts_with(
      "indexer: error: no article was found, so the database stays as it was\n"));
  CHECK(ids(folder) == "news/a.txt ");
}

TEST_CASE("indexer: remove takes ids, and says which it does not know") {
  const TemporaryFolder folder;
  folder.write("a.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n");
  index(folder, {"build", "a.jsonl"});
  CHECK(index(folder, {"remove", "1"}).status == 0);
  CHECK(ids(folder) == "2 ");
  const Outcome unknown = index(folder, {"remove", "9"});
  CHECK(unknown.status == 1);
  CHECK(unknown.err == "indexer: no document has the id 9\n");
}

TEST_CASE("indexer: bad records are named and counted, the others are indexed") {
  const TemporaryFolder folder;
  std::filesystem::copy(DOSSIER_SOURCE_DIR "/tests/data/broken", folder / "broken",
                        std::filesystem::copy_options::recursive);
  const Outcome outcome = index(folder, {"build", "broken"});
  CHECK(outcome.status == 0);
  check_golden("broken.txt", outcome.err.substr(0, outcome.err.find("indexer: ")) +
                                 outcome.err.substr(outcome.err.find("s\nindexer: ") + 2));
  CHECK(index(folder, {"build", "--strict", "broken"}).status == 2);
}

TEST_CASE("indexer: a second writer is refused, a reader is not") {
  const TemporaryFolder folder;
  folder.write("a.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\n");
  index(folder, {"build", "a.jsonl"});
  const RunningProgram holder({"/usr/bin/flock", folder / "database/lock", "sleep", "20"});
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  const Outcome outcome = index(folder, {"update"});
  CHECK(outcome.status == 2);
  CHECK(outcome.err == "indexer: error: another indexer is writing to the database in " +
                           (folder / "database") +
                           "\n"
                           "indexer: hint: wait until it has ended; searching goes on meanwhile\n");
  CHECK(ids(folder) == "1 ");
}

TEST_CASE("indexer: the number of threads does not show in the database") {
  const TemporaryFolder folder;
  const std::string sample = DOSSIER_SOURCE_DIR "/corpus/sample";
  std::vector<std::string> answers;
  for (const char* threads : {"1", "3"}) {
    index(folder, {"build", "--threads", threads, sample});
    answers.push_back(run({{SEARCHER_PATH, "maduro OR killed", "--format", "jsonl", "--limit", "50",
                            "--database", folder / "database"},
                           {},
                           {}})
                          .out);
  }
  CHECK(answers[0] == answers[1]);
}

TEST_CASE("indexer: what is wrong is said with what to do, and status 2") {
  const TemporaryFolder folder;
  folder.write("articles/a.txt", "An article.");
  struct Row {
    std::vector<std::string> arguments;
    std::string err;
  };
  for (const Row& row : std::vector<Row>{
           {{"build", "none", "--database", "new"},
            "indexer: error: none cannot be read: No such file or directory\n"},
           {{"build", "articles", "--database", "articles"},
            "indexer: error: articles holds files but no database\n"
            "indexer: hint: name an empty or a new folder with --database\n"},
           {{"update", "--database", "new"},
            "indexer: error: there is no database in new to update\n"
            "indexer: hint: name the folders to index: 'indexer update FOLDER'\n"},
           {{"status", "--database", "none"},
            "indexer: error: there is no database in none\n"
            "indexer: hint: make one with 'indexer build FOLDER'\n"},
           {{"build", "articles", "--meta", "none.tsv", "--database", "new"},
            "indexer: error: cannot read metadata from 'none.tsv': cannot be opened: No such file "
            "or "
            "directory\n"
            "indexer: hint: give --meta a file of tab-separated columns\n"},
       }) {
    std::vector<std::string> line = row.arguments;
    line.insert(line.begin(), INDEXER_PATH);
    const Outcome outcome = run({line, folder.path(), {}});
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(outcome.err == row.err);
  }
  CHECK(run({{INDEXER_PATH}, {}, {}}).status == 2);
  CHECK(run({{INDEXER_PATH, "--help"}, {}, {}}).status == 0);
}

TEST_CASE("indexer: extract prints the record of each document") {
  const TemporaryFolder folder;
  folder.write("a.jsonl",
               R"({"id":"1","title":"Toll","outlet":"The Harbor Ledger","published":"2025-11-21",)"
               R"("desk":"data","text":"At least 65 people were killed, Reuters reported."})"
               "\n");
  const Outcome outcome = run({{INDEXER_PATH, "extract", "a.jsonl"}, folder.path(), {}});
  CHECK(outcome.status == 0);
  check_golden("extract.jsonl", outcome.out);
}

TEST_CASE("indexer: a reader that closes the pipe ends it quietly") {
  const Outcome outcome = run({{"/bin/bash", "-c",
                                std::string("set -o pipefail; ") + INDEXER_PATH + " extract " +
                                    DOSSIER_SOURCE_DIR + "/corpus/sample | head -c 10 >/dev/null"},
                               {},
                               {}});
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
}

}  // namespace dossier
