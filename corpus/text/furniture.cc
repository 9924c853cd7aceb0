// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/furniture.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "corpus/text/lexicon.h"
#include "corpus/text/lexicons.h"

namespace dossier {
namespace {

constexpr auto kKinds = std::to_array<std::pair<std::string_view, Furniture>>({
    {"line", Furniture::Line},
    {"near", Furniture::Near},
    {"begins", Furniture::Begins},
    {"asks", Furniture::Asks},
    {"list", Furniture::List},
});

bool is_beginning(Furniture kind) {
  return kind == Furniture::Begins || kind == Furniture::Asks;
}

class Phrases {
 public:
  Phrases() {
    for (const LexiconRow& row : lexicon_rows(kFurnitureLines))
      for (const auto& [name, kind] : kKinds)
        if (row.cell(0) == name)
          add(row.cell(1), kind);
  }

  Furniture whole(std::string_view words) const { return find(whole_, words); }

  // The longest beginning of a line that is a phrase.
  Furniture beginning(std::string_view words) const {
    std::string_view start = words.substr(0, std::min(longest_ + 1, words.size()));
    if (start.size() < words.size())
      start = start.substr(0, start.rfind(' '));
    while (!start.empty()) {
      if (const Furniture kind = find(beginnings_, start); kind != Furniture::None)
        return kind;
      const std::size_t blank = start.rfind(' ');
      start = start.substr(0, blank == std::string_view::npos ? 0 : blank);
    }
    return Furniture::None;
  }

 private:
  using Table = std::unordered_map<std::string_view, Furniture>;

  static Furniture find(const Table& table, std::string_view words) {
    const auto found = table.find(words);
    return found == table.end() ? Furniture::None : found->second;
  }

  void add(std::string_view cell, Furniture kind) {
    LexiconItems items(cell);
    while (const auto phrase = items.next()) {
      (is_beginning(kind) ? beginnings_ : whole_).emplace(*phrase, kind);
      if (is_beginning(kind))
        longest_ = std::max(longest_, phrase->size());
    }
  }

  Table whole_;
  Table beginnings_;
  std::size_t longest_ = 0;
};

}  // namespace

Furniture furniture_of(std::string_view words) {
  static const Phrases phrases;
  const Furniture kind = phrases.whole(words);
  return kind == Furniture::None ? phrases.beginning(words) : kind;
}

}  // namespace dossier
