// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <random>
#include <string>
#include <thread>

#include <doctest/doctest.h>

#include "tests/support/made_up_news.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

constexpr int kKills = 50;

// One JSON line for each of `documents` articles; `version` makes their texts differ.
std::string articles(std::size_t documents, int version) {
  std::string lines;
  for (std::size_t i = 0; i < documents; ++i)
    lines += R"({"id":"a)" + std::to_string(i) + R"(","text":"Report )" + std::to_string(i) +
             " version " + std::to_string(version) +
             R"( says that 12 boats left the harbour on Friday and 7 came back."})" + "\n";
  return lines;
}

// One JSON line for each of `documents` articles, of which `stories` are no copies of others.
std::string copies_of(MadeUpNews& news, std::size_t documents, std::size_t stories) {
  std::string lines;
  for (std::size_t i = 0; i < documents; ++i) {
    std::string text = i < stories ? MadeUpNews::article(i) : news.copy(i % stories);
    std::ranges::replace(text, '\n', ' ');
    lines += R"({"id":"c)" + std::to_string(i) + R"(","text":")" + text + "\"}\n";
  }
  return lines;
}

std::size_t documents_found(const std::filesystem::path& database) {
  const Outcome counted = run({{SEARCHER_PATH, "search", "--database", database.string(),
                                "--format", "json", "--limit", "1", "*:*"},
                               {},
                               {}});
  const std::string key = "\"match_count\":";
  const std::size_t at = counted.out.find(key);
  REQUIRE_MESSAGE(at != std::string::npos, counted.err);
  return std::stoul(counted.out.substr(at + key.size()));
}

void wait_for_random_moment(std::mt19937& random, int longest_ms) {
  std::uniform_int_distribution<int> moment(0, longest_ms);
  std::this_thread::sleep_for(std::chrono::milliseconds(moment(random)));
}

int duration_ms(const std::vector<std::string>& line) {
  const auto begin = std::chrono::steady_clock::now();
  const Outcome outcome = run({line, {}, {}});
  REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
  const auto elapsed = std::chrono::steady_clock::now() - begin;
  return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count());
}

}  // namespace

TEST_CASE("indexer: a build killed at any moment leaves the old generation live") {
  const TemporaryFolder folder;
  const std::string database = folder / "database";
  const std::string old_file = folder.write("old.jsonl", articles(40, 0));
  const std::string new_file = folder.write("new.jsonl", articles(1500, 1));
  const std::vector<std::string> build = {INDEXER_PATH, "build", "--database", database, new_file};
  const int longest_ms = duration_ms(build);
  REQUIRE(run({{INDEXER_PATH, "build", "--database", database, old_file}, {}, {}}).status == 0);
  std::mt19937 random(1);
  for (int i = 0; i < kKills; ++i) {
    CAPTURE(i);
    RunningProgram indexer(build);
    wait_for_random_moment(random, longest_ms);
    const bool killed = indexer.kill();
    const std::size_t documents = documents_found(database);
    CHECK((documents == 1500 || (killed && documents == 40)));
  }
  REQUIRE(run({build, {}, {}}).status == 0);
  CHECK(documents_found(database) == 1500);
  CHECK(run({{INDEXER_PATH, "check", "--database", database}, {}, {}}).status == 0);
}

TEST_CASE("indexer: an update killed at any moment loses no committed document") {
  const TemporaryFolder folder;
  const std::string database = folder / "database";
  const std::string file = folder.write("news/a.jsonl", articles(1500, 0));
  const std::vector<std::string> update = {INDEXER_PATH, "update", "--database", database,
                                           folder / "news"};
  REQUIRE(run({update, {}, {}}).status == 0);
  folder.write("news/a.jsonl", articles(1500, 1));
  const int longest_ms = duration_ms(update);
  std::mt19937 random(2);
  for (int i = 0; i < kKills; ++i) {
    CAPTURE(i);
    folder.write("news/a.jsonl", articles(1500, i + 2));
    RunningProgram indexer(update);
    wait_for_random_moment(random, longest_ms);
    indexer.kill();
    CHECK(documents_found(database) == 1500);
  }
  REQUIRE(run({update, {}, {}}).status == 0);
  CHECK(documents_found(database) == 1500);
  const Outcome last = run({{SEARCHER_PATH, "search", "--database", database, "--format", "json",
                             "--limit", "1", "version " + std::to_string(kKills + 1)},
                            {},
                            {}});
  CHECK(last.out.find("\"match_count\":1500") != std::string::npos);
  CHECK(run({{INDEXER_PATH, "check", "--database", database}, {}, {}}).status == 0);
}

TEST_CASE("indexer: an update killed at any moment leaves no document in a wrong story") {
  const TemporaryFolder folder;
  const std::string database = folder / "database";
  MadeUpNews news(1);
  const std::vector<std::string> update = {INDEXER_PATH, "update", "--database", database,
                                           folder / "news"};
  folder.write("news/a.jsonl", copies_of(news, 900, 450));
  REQUIRE(run({update, {}, {}}).status == 0);
  folder.write("news/a.jsonl", copies_of(news, 900, 300));
  const int longest_ms = duration_ms(update);
  std::mt19937 random(3);
  for (std::size_t i = 0; i < 8; ++i) {
    CAPTURE(i);
    folder.write("news/a.jsonl", copies_of(news, 900, 200 + 50 * i));
    RunningProgram indexer(update);
    wait_for_random_moment(random, longest_ms);
    indexer.kill();
    const Outcome check = run({{INDEXER_PATH, "check", "--database", database}, {}, {}});
    CHECK_MESSAGE(check.status == 0, check.out);
  }
}

}  // namespace dossier
