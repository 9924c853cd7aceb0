// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/story/fingerprint.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace dossier {
namespace {

Fingerprint fingerprint_of(const std::string& text) {
  Document document;
  document.text = text;
  TextAnalyzer analyzer;
  return fingerprint(document, analyzer.analyze(document.text), analyzer);
}

// `count` words, none of them twice.
std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += "w" + std::string(1, static_cast<char>('a' + i % 26)) + "x" +
            std::string(static_cast<std::size_t>(i / 26 % 26 + 1), 'o') +
            std::string(static_cast<std::size_t>(i / 676 + 1), 'k') + ' ';
  return text;
}

}  // namespace

TEST_CASE("fingerprint: frames mask names and figures, specifics tell them") {
  const Fingerprint a = fingerprint_of("the ship left Saltmere with 12 men on board today");
  const Fingerprint b = fingerprint_of("the ship left Lanternfield with 14 men on board today");
  REQUIRE(a.shingles.size() == b.shingles.size());
  std::size_t same = 0;
  std::size_t figures = 0;
  for (std::size_t i = 0; i < a.shingles.size(); ++i) {
    CHECK(a.shingles[i].frame == b.shingles[i].frame);
    same += a.shingles[i] == b.shingles[i];
    figures += a.shingles[i].has_figure();
  }
  CHECK(same == 3);
  CHECK(figures == 3);
}

TEST_CASE("fingerprint: a passage that the text repeats counts once") {
  const std::string passage =
      "Lifeboats took most of the passengers to the harbour before the tide turned on Tuesday.";
  CHECK(fingerprint_of(passage + "\n\n" + passage).words == fingerprint_of(passage).words);
}

TEST_CASE("fingerprint: long texts are sampled alike") {
  const Fingerprint longer = fingerprint_of(words(2000));
  const Fingerprint shorter = fingerprint_of(words(900));
  CHECK(longer.shingles.size() <= kMostShingles);
  CHECK(longer.shingles.size() > kMostShingles / 3);
  REQUIRE(longer.sampling > shorter.sampling);
  const std::vector<Shingle> left = sampled(shorter, longer.sampling);
  CHECK(std::ranges::includes(longer.shingles, left));
  CHECK(left.size() > 30);
}

TEST_CASE("fingerprint: keys lean to the beginning and have different marks") {
  const Fingerprint whole = fingerprint_of(words(600));
  const Fingerprint beginning = fingerprint_of(words(240));
  REQUIRE(whole.keys.size() == kMostKeys);
  std::set<std::string> marks;
  for (const std::uint32_t key : whole.keys)
    marks.insert(key_mark(key));
  CHECK(marks.size() == kMostKeys);
  std::vector<std::uint32_t> shared;
  std::ranges::set_intersection(whole.keys, beginning.keys, std::back_inserter(shared));
  CHECK(shared.size() >= kMostKeys / 2);
}

}  // namespace dossier
