// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/path_pattern.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("path_pattern: wildcards stay within a folder unless doubled") {
  struct Row {
    std::string_view pattern, path;
    bool matches;
  };
  for (const Row& row : {
           Row{"a.txt", "a.txt", true},
           Row{"a.txt", "news/2025/a.txt", true},
           Row{"a.txt", "news/2025/ba.txt", false},
           Row{"A.txt", "a.txt", false},
           Row{"*.txt", "news/a.txt", true},
           Row{"*", "news/a.txt", true},
           Row{"a?.txt", "ab.txt", true},
           Row{"a?.txt", "a.txt", false},
           Row{"news/a.txt", "news/a.txt", true},
           Row{"news/a.txt", "old/news/a.txt", false},
           Row{"news/*", "news/a.txt", true},
           Row{"news/*", "news/2025/a.txt", false},
           Row{"news/?/a", "news///a", false},
           Row{"news/**", "news/2025/a.txt", true},
           Row{"news/**/a.txt", "news/a.txt", true},
           Row{"news/**/a.txt", "news/x/y/a.txt", true},
           Row{"news/**/a.txt", "news/x/ya.txt", false},
           Row{"**/2025/*", "2025/a.txt", true},
           Row{"**/2025/*", "root/2025/a.txt", true},
           Row{"**/2025/*", "root/12025/a.txt", false},
           Row{"**", "a/b/c", true},
           Row{"*a*b*c", "xaxbxc", true},
           Row{"*a*b*c", "xaxcxb", false},
           Row{"", "", true},
           Row{"", "a", false},
           Row{"*", "", true},
       }) {
    CAPTURE(row.pattern);
    CAPTURE(row.path);
    CHECK(matches_path(row.pattern, row.path) == row.matches);
  }
}

TEST_CASE("path_pattern: many stars take no more time than few") {
  std::string pattern;
  for (int i = 0; i < 500; ++i)
    pattern += "*a";
  CHECK_FALSE(matches_path(pattern + 'b', std::string(1000, 'a')));
}

TEST_CASE("path_pattern: wildcards are seen") {
  CHECK(has_wildcard("a*"));
  CHECK(has_wildcard("a?"));
  CHECK_FALSE(has_wildcard("a[b].txt"));
}

}  // namespace dossier
