// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/position_codec.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "corpus/schema.h"

namespace dossier {
namespace {

constexpr unsigned kSeed = 20251123;

std::vector<std::uint32_t> positions_of(const PositionReader& reader, std::string_view word) {
  const auto code = reader.code_of(position_hash(word));
  REQUIRE(code);
  return reader.positions_of({&*code, 1}).front();
}

std::string row_of(const PositionReader& reader, const std::vector<std::string>& words) {
  std::string codes;
  for (const std::string& word : words) {
    const auto code = reader.code_of(position_hash(word));
    REQUIRE(code);
    codes += code->view();
  }
  return codes;
}

// A document of `count` words, of which there are `different` ones, in passages of 50.
struct MadeUp {
  std::vector<std::string> text;
  std::map<std::string, std::vector<std::uint32_t>> positions;
  std::string packed;
};

MadeUp make_document(std::size_t count, std::size_t different, std::mt19937& random) {
  MadeUp made;
  for (std::size_t i = 0; i < count; ++i) {
    // Some words are much more frequent than others, as in texts.
    const std::size_t below = 1 + random() % different;
    made.text.push_back("w" + std::to_string(random() % below));
  }
  PositionPacker packer;
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 50 == 49)
      packer.end_passage();
    made.positions[made.text[i]].push_back(packer.add_word(made.text[i]));
  }
  made.packed = packer.pack();
  return made;
}

bool has_row(const MadeUp& made, std::size_t begin, std::size_t words) {
  const auto& all = made.positions;
  const auto& firsts = all.at(made.text[begin]);
  return std::ranges::any_of(firsts, [&](std::uint32_t first) {
    for (std::uint32_t i = 1; i < words; ++i)
      if (!std::ranges::binary_search(all.at(made.text[begin + i]), first + i))
        return false;
    return true;
  });
}

}  // namespace

TEST_CASE("position_codec: words come back where they went in, however many there are") {
  std::mt19937 random(kSeed);
  for (const std::size_t different : {1UL, 2UL, 100UL, 174UL, 176UL, 900UL, 3000UL, 20000UL}) {
    CAPTURE(different);
    const MadeUp made = make_document(different * 3, different, random);
    const PositionReader reader(made.packed);
    std::size_t wrong = 0;
    for (const auto& [word, positions] : made.positions)
      wrong += positions_of(reader, word) == positions ? 0 : 1;
    CHECK(wrong == 0);
  }
}

TEST_CASE("position_codec: words stand in a row where their positions follow each other") {
  std::mt19937 random(kSeed);
  for (const std::size_t different : {3UL, 100UL, 1000UL, 16000UL}) {
    CAPTURE(different);
    const MadeUp made = make_document(different * 2, different, random);
    const PositionReader reader(made.packed);
    for (int i = 0; i < 300; ++i) {
      const std::size_t words = 2 + random() % 3;
      const std::size_t begin = random() % (made.text.size() - words);
      const std::vector<std::string> row(made.text.begin() + static_cast<long>(begin),
                                         made.text.begin() + static_cast<long>(begin + words));
      CHECK(reader.has_row(row_of(reader, row)) == has_row(made, begin, words));
      std::vector<std::string> backwards(row.rbegin(), row.rend());
      const std::vector<std::uint32_t> firsts = positions_of(reader, backwards[0]);
      const std::vector<std::uint32_t> seconds = positions_of(reader, backwards[1]);
      const bool follow = std::ranges::any_of(firsts, [&](std::uint32_t first) {
        return std::ranges::binary_search(seconds, first + 1);
      });
      CHECK(reader.has_row(row_of(reader, {backwards[0], backwards[1]})) == follow);
    }
  }
}

TEST_CASE("position_codec: a row does not reach from one passage into the next") {
  PositionPacker packer;
  CHECK(packer.add_word("ferry") == 1);
  packer.end_title();
  packer.end_passage();
  CHECK(packer.add_word("sinks") == 2 + kParagraphGap);
  CHECK(packer.words().size() == 2);
  const std::string packed = packer.pack();
  const PositionReader reader(packed);
  CHECK_FALSE(reader.has_row(row_of(reader, {"ferry", "sinks"})));
  CHECK(reader.title_words() == 1);
  CHECK(packer.words().empty());
}

TEST_CASE("position_codec: mentions come back in the order of the text, figures as they came") {
  PositionPacker packer;
  for (const char* word : {"ana", "ruiz", "sent", "12", "boats", "off", "orr"})
    packer.add_word(word);
  packer.add_mention("XCOUNTRY:Orr", {7, 1});
  packer.add_mention("XPERSON:Ana Ruiz", {1, 2});
  packer.add_mention("XPERSON:Nobody", {0, 0});
  const std::vector<WordSpan> figures = {{4, 2}, {0, 0}, {5, 1}, {5, 3}, {2, 1}};
  for (const WordSpan& figure : figures)
    packer.add_figure(figure);
  const std::string packed = packer.pack();
  const PositionReader reader(packed);
  const auto mentions = reader.mentions();
  REQUIRE(mentions.size() == 2);
  CHECK(mentions[0].place == WordSpan{1, 2});
  CHECK(reader.name_of(position_hash("XPERSON:Ana Ruiz")) == mentions[0].name);
  CHECK(mentions[1].place == WordSpan{7, 1});
  CHECK(reader.name_of(position_hash("XCOUNTRY:Orr")) == mentions[1].name);
  CHECK(reader.figures() == figures);
}

TEST_CASE("position_codec: the same document gives the same bytes, whatever was packed before") {
  std::mt19937 random(kSeed);
  PositionPacker used;
  used.add_word("other");
  used.add_mention("XPERSON:Other", {1, 1});
  used.add_figure({1, 1});
  used.pack();
  PositionPacker fresh;
  for (PositionPacker* packer : {&used, &fresh})
    for (const char* word : {"a", "b", "a", "c"})
      packer->add_word(word);
  CHECK(used.pack() == fresh.pack());
}

TEST_CASE("position_codec: a damaged value is refused or read as something, never more") {
  std::mt19937 random(kSeed);
  PositionPacker packer;
  for (int i = 0; i < 40; ++i)
    packer.add_word("abcdefgh");
  packer.add_word("boats");
  packer.add_mention("XPERSON:Ana Ruiz", {1, 2});
  packer.add_figure({4, 2});
  const std::string whole = packer.pack();
  const auto read_all = [](std::string_view packed) {
    try {
      const PositionReader reader(packed);
      const auto code = reader.code_of(position_hash("boats"));
      if (code)
        reader.positions_of({&*code, 1});
      reader.has_row("\x41\x42");
      reader.name_of(position_hash("XPERSON:Ana Ruiz"));
      reader.mentions();
      reader.figures();
      return true;
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::DatabaseDamaged);
      return false;
    }
  };
  CHECK(read_all(whole));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(read_all(std::string_view(whole).substr(0, size)));
  }
  for (int i = 0; i < 20000; ++i) {
    std::string damaged = whole;
    for (std::size_t changes = 1 + random() % 4; changes > 0; --changes)
      damaged[random() % damaged.size()] = static_cast<char>(random());
    read_all(damaged);
  }
}

}  // namespace dossier
