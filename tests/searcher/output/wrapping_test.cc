// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/wrapping.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("wrap: lines break at blanks and keep to the width") {
  CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrap("one two three", 100) == Lines{"one two three"});
  CHECK(wrap("one  two", 100) == Lines{"one two"});
  CHECK(wrap("unbreakable", 4) == Lines{"unbreakable"});
  CHECK(wrap("", 10).empty());
  CHECK(wrap("国际 货币", 4) == Lines{"国际", "货币"});
}

TEST_CASE("wrap: what is marked stands in brackets, or in colour on each line") {
  const MarkedText text{"It killed ", "at least 65", ", he said"};
  CHECK(wrap(text, 80, 9, Style(false)) == Lines{"It killed [at least 65], he said"});
  CHECK(wrap(text, 12, 9, Style(false)) == Lines{"It killed", "[at least", "65], he said"});
  CHECK(wrap(text, 12, 9, Style(true)) ==
        Lines{"It killed \x1b[1;31mat\x1b[0m", "\x1b[1;31mleast 65\x1b[0m, he", "said"});
  CHECK(wrap({"(~", "10", ")"}, 80, 9, Style(false)) == Lines{"(~[10])"});
}

TEST_CASE("wrap: of a long text the words around the mark are kept") {
  const std::string filler = "a b c d e f g h i j k l m n o p q r s t u v w x y z ";
  const Lines lines = wrap({filler, "65", " " + filler}, 20, 2, Style(false));
  CHECK(lines.size() == 2);
  CHECK(lines.front().starts_with("… "));
  CHECK(lines.back().ends_with(" …"));
  CHECK((lines.front() + lines.back()).find("[65]") != std::string::npos);
}

}  // namespace dossier
