// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/roots.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"

namespace dossier {

TEST_CASE("roots: a list of roots comes back as it was stored") {
  for (const std::vector<Root>& roots : std::vector<std::vector<Root>>{
           {},
           {{"/home/ana/news", "news"}},
           {{"/home/ana/news", "news"}, {"/srv/news", "news-2"}, {"/srv/día \"1\".txt", "día.txt"}},
       })
    CHECK(roots_from_json(roots_to_json(roots)) == roots);
  CHECK(roots_from_json("").empty());
}

TEST_CASE("roots: what is no list of roots is damage") {
  for (const std::string_view json :
       {"{", "7", "[7]", "[{}]", R"([{"path":"/a"}])", R"([{"path":1,"name":"a"}])"}) {
    CAPTURE(json);
    CHECK_THROWS_WITH_AS(roots_from_json(json), "the database's list of folders cannot be decoded",
                         Error);
  }
}

TEST_CASE("roots: a document's file is below the root that its path begins with") {
  const std::vector<Root> roots = {
      {"/home/ana/news", "news"}, {"/srv/news", "news-2"}, {"/tmp/a.jsonl", "a.jsonl"}};
  struct Row {
    std::string_view path, file;
  };
  for (const Row& row : {
           Row{"news/2025/a.txt", "/home/ana/news/2025/a.txt"},
           Row{"news-2/b.txt", "/srv/news/b.txt"},
           Row{"a.jsonl", "/tmp/a.jsonl"},
           Row{"newspaper/a.txt", "newspaper/a.txt"},
           Row{"other/a.txt", "other/a.txt"},
           Row{"-", "-"},
       }) {
    CAPTURE(row.path);
    CHECK(file_of(row.path, roots) == row.file);
  }
}

}  // namespace dossier
