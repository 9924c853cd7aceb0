// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/element_hints.h"

#include <algorithm>
#include <string>

#include "corpus/document/lexicons.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/string_map.h"

namespace dossier {
namespace {

using HintTable = StringMap<ElementHints>;

void merge(ElementHints& into, const ElementHints& hints) {
  into.noise |= hints.noise;
  into.comments |= hints.comments;
  into.furniture |= hints.furniture;
  into.body |= hints.body;
}

const HintTable& hint_table() {
  static const HintTable builtin = [] {
    HintTable table;
    LexiconReader rows(kElementWords);
    while (const LexiconRow* row = rows.next()) {
      const std::string_view kind = row->cell(0);
      const ElementHints hints{.noise = kind == "noise",
                               .comments = kind == "comments",
                               .furniture = kind == "furniture",
                               .body = kind == "body"};
      for (const std::string_view word : lexicon_list(row->cell(1)))
        merge(table[std::string(word)], hints);
    }
    return table;
  }();
  return builtin;
}

// Hands the words of `value` to `hints`, alone, in pairs and in threes.
class WordReader {
 public:
  explicit WordReader(ElementHints& hints) : hints_(hints) {}

  void read(std::string_view value) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      const char c = value[i];
      const bool is_capital = is_ascii_upper(c) && i > 0 && is_ascii_lower(value[i - 1]);
      if (is_capital)
        end_word();
      if (is_ascii_alpha(c) || is_ascii_digit(c))
        word_ += to_ascii_lower(c);
      else
        end_word();
      if (is_ascii_space(c))
        end_name();
    }
    end_word();
    end_name();
  }

 private:
  void end_word() {
    if (word_.empty())
      return;
    look_up(word_);
    pair_ = before_.empty() ? "" : before_ + '-' + word_;
    look_up(pair_);
    if (!pair_before_.empty())
      look_up(pair_before_ + '-' + word_);
    pair_before_ = pair_;
    before_ = word_;
    word_.clear();
  }

  void end_name() {
    before_.clear();
    pair_before_.clear();
  }

  void look_up(std::string_view words) {
    if (const auto found = hint_table().find(words); found != hint_table().end())
      merge(hints_, found->second);
  }

  ElementHints& hints_;
  std::string word_, before_, pair_, pair_before_;
};

bool hides(std::string_view style) {
  std::string plain;
  for (const char c : style)
    if (!is_ascii_space(c))
      plain += to_ascii_lower(c);
  return plain.find("display:none") != std::string::npos ||
         plain.find("visibility:hidden") != std::string::npos;
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, to_ascii_lower, to_ascii_lower);
}

}  // namespace

ElementHints element_hints(const MarkupTree& tree, NodeId element) {
  ElementHints hints;
  WordReader words(hints);
  for (const auto& [name, value] : tree.attributes(element)) {
    if (equals_ignoring_case(name, "class") || equals_ignoring_case(name, "id") ||
        equals_ignoring_case(name, "role"))
      words.read(value);
    else if (equals_ignoring_case(name, "itemprop"))
      hints.body |= equals_ignoring_case(value, "articlebody");
    else if (equals_ignoring_case(name, "style"))
      hints.hidden |= hides(value);
    else if (equals_ignoring_case(name, "hidden"))
      hints.hidden = true;
    else if (equals_ignoring_case(name, "aria-hidden"))
      hints.hidden |= equals_ignoring_case(value, "true");
  }
  return hints;
}

}  // namespace dossier
