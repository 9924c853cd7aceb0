// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <xapian.h>

#include "corpus/schema.h"
#include "indexer/build.h"
#include "indexer/story_check.h"
#include "indexer/update.h"
#include "tests/support/logical_dump.h"
#include "tests/support/made_up_news.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::map<std::string, std::string> stories_in(const Xapian::Database& database) {
  std::map<std::string, std::string> stories;
  for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id) {
    const Xapian::Document document = database.get_document(*id);
    stories[document.get_value(field_row(Field::Id).slot)] = document.get_value(kStorySlot);
  }
  return stories;
}

void build_in(const TemporaryFolder& folder, const std::string& database, std::size_t threads) {
  DatabaseDirectory directory(folder / database);
  IndexRun run;
  run.threads = threads;
  build(directory, add_roots({}, {folder / "news"}), shipped_extractor(), run);
}

IndexReport update_in(const TemporaryFolder& folder) {
  DatabaseDirectory directory(folder / "database");
  return update(directory, {folder / "news"}, shipped_extractor(), {});
}

// Adds, changes and removes some of the files of `news`; new texts are copies of others or not.
void change_files(const TemporaryFolder& folder, MadeUpNews& news, std::mt19937& random) {
  for (int change = 0; change < 6; ++change) {
    const std::string name = "news/" + std::to_string(random() % 40) + ".txt";
    if (random() % 3 == 0)
      std::filesystem::remove(folder / name);
    else
      folder.write(name, random() % 2 == 0 ? news.article(random() % 8) : news.copy(random() % 8));
  }
}

}  // namespace

TEST_CASE("stories: a build groups copies, whatever the number of threads") {
  const TemporaryFolder folder;
  MadeUpNews news(1);
  for (std::size_t i = 0; i < 60; ++i) {
    folder.write("news/" + std::to_string(i) + "-original.txt", news.article(i));
    if (i % 3 == 0)
      folder.write("news/" + std::to_string(i) + "-copy.txt", news.copy(i));
  }
  build_in(folder, "one", 1);
  build_in(folder, "four", 4);
  const auto stories = stories_in(Xapian::Database(folder / "one"));
  CHECK(stories == stories_in(Xapian::Database(folder / "four")));
  for (std::size_t i = 0; i < 60; ++i) {
    CAPTURE(i);
    const std::string name = "news/" + std::to_string(i);
    CHECK(stories.at(name + "-original.txt").size() == (i % 3 == 0 ? 16 : 0));
    if (i % 3 == 0)
      CHECK(stories.at(name + "-copy.txt") == stories.at(name + "-original.txt"));
  }
}

TEST_CASE("stories: any row of updates gives what one build gives") {
  for (unsigned seed = 1; seed <= 4; ++seed) {
    CAPTURE(seed);
    const TemporaryFolder folder;
    std::mt19937 random(seed);
    MadeUpNews news(seed);
    folder.write("news/first.txt", news.article(0));
    update_in(folder);
    for (int round = 0; round < 8; ++round) {
      change_files(folder, news, random);
      update_in(folder);
      CHECK(find_wrong_stories(Xapian::Database(folder / "database")).empty());
    }
    build_in(folder, "fresh", 2);
    const Xapian::Database fresh(folder / "fresh");
    CHECK(stories_in(Xapian::Database(folder / "database")) == stories_in(fresh));
    CHECK((dump_documents(Xapian::Database(folder / "database")) == dump_documents(fresh)));
  }
}

TEST_CASE("stories: what is removed leaves its story") {
  const TemporaryFolder folder;
  MadeUpNews news(5);
  for (const char* name : {"news/a.txt", "news/b.txt", "news/c.txt"})
    folder.write(name, news.article(1));
  build_in(folder, "database", 1);
  {
    DatabaseDirectory directory(folder / "database");
    remove_documents(directory, {"news/a.txt"});
  }
  auto stories = stories_in(Xapian::Database(folder / "database"));
  CHECK(stories.at("news/b.txt").size() == 16);
  CHECK(stories.at("news/b.txt") == stories.at("news/c.txt"));
  {
    DatabaseDirectory directory(folder / "database");
    remove_documents(directory, {"news/b.txt"});
  }
  stories = stories_in(Xapian::Database(folder / "database"));
  CHECK(stories == std::map<std::string, std::string>{{"news/c.txt", ""}});
}

TEST_CASE("stories: a wrong story is told") {
  const TemporaryFolder folder;
  MadeUpNews news(6);
  for (std::size_t i = 0; i < 2; ++i)
    folder.write("news/" + std::to_string(i) + ".txt", news.article(1));
  build_in(folder, "database", 1);
  {
    Xapian::WritableDatabase live(folder / "database/generation-000001", Xapian::DB_OPEN);
    Xapian::Document document = live.get_document(2);
    document.remove_value(kStorySlot);
    live.replace_document(2, document);
    live.commit();
  }
  const std::vector<std::string> wrong = find_wrong_stories(Xapian::Database(folder / "database"));
  CHECK(wrong == std::vector<std::string>{"news/1.txt"});
}

}  // namespace dossier
