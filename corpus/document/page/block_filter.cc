// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/block_filter.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>

#include "corpus/document/lexicons.h"
#include "corpus/document/page/page_phrases.h"

namespace dossier {
namespace {

constexpr std::size_t kShortBlockWords = 30;
constexpr std::size_t kHeadingWords = 12;
constexpr double kLabelCost = 15;

bool is_sentence(const TextBlock& block) {
  return block.words >= 15 || (block.words >= 5 && block.ends_sentence);
}

// Elements that hold prose, so that even a word in them is meant to be read in line.
bool is_prose_element(Tag tag) {
  return tag == Tag::P || tag == Tag::Li || tag == Tag::Td || tag == Tag::Th || tag == Tag::Dd ||
         tag == Tag::Dt || tag == Tag::Blockquote || tag == Tag::Pre;
}

class ArticleFilter {
 public:
  ArticleFilter(const MarkupTree& tree, std::span<const TextBlock> blocks, std::string_view title)
      : tree_(tree), blocks_(blocks), title_(page_phrase_key(title)) {
    for (const TextBlock& block : blocks) {
      if (is_sentence(block) && block.link_share() < 0.5) {
        prose_characters_[block.element] += block.characters;
        prose_ += block.characters;
      }
      Lengths& list = lists_[block.list];
      list.all += block.characters;
      list.links += block.link_characters;
    }
  }

  std::vector<const TextBlock*> run() {
    std::size_t characters = 0;
    for (const TextBlock& block : blocks_) {
      if (characters * 5 > prose_ * 4 && is_end(block))
        break;
      if (!is_text(block))
        continue;
      kept_.push_back(&block);
      characters += block.characters;
    }
    while (!kept_.empty() && kept_.back()->heading > 0)
      kept_.pop_back();
    return std::move(kept_);
  }

 private:
  struct Lengths {
    std::size_t all = 0, links = 0;
  };

  bool is_text(const TextBlock& block) {
    const std::string key = page_phrase_key(block.text);
    if (key.empty())  // A rule of signs between parts.
      return seen_prose_ && block.characters >= 3 && is_prose_element(tree_[block.element].tag);
    if (!title_.empty() && (key == title_ || (block.heading == 1 && !seen_prose_)))
      return false;
    if (block.link_share() > 0.7 && !is_sentence(block))
      return false;
    if (block.link_share() > 0.9 && block.words < kShortBlockWords)
      return false;
    if (const Lengths list = lists_[block.list]; block.list != 0 && list.links * 2 > list.all)
      return false;
    if (block.words < 15 && block.text.starts_with("©"))
      return false;
    if (is_whole_phrase(key))
      return false;
    if (block.words < kShortBlockWords && begins_with_phrase(key))
      return false;
    if (is_sentence(block)) {
      seen_prose_ = true;
      return true;
    }
    return block.heading > 0 || is_prose_element(tree_[block.element].tag) ||
           prose_characters_[block.element] > 0;
  }

  // The heading of lists of other articles, comments and the like.
  static bool is_end(const TextBlock& block) {
    return block.words <= kHeadingWords && !block.ends_sentence &&
           ends_article(page_phrase_key(block.text));
  }

  const MarkupTree& tree_;
  std::span<const TextBlock> blocks_;
  std::string title_;
  bool seen_prose_ = false;
  std::size_t prose_ = 0;  // characters
  std::unordered_map<NodeId, std::size_t> prose_characters_;
  std::unordered_map<NodeId, Lengths> lists_;
  std::vector<const TextBlock*> kept_;
};

}  // namespace

double article_weight(const TextBlock& block, Tag element) {
  const auto characters = static_cast<double>(block.characters);
  if (block.link_share() > 0.5)
    return -10 - characters / 2;
  if (block.heading > 0)
    return 0;
  if (is_sentence(block))
    return static_cast<double>(block.characters - block.link_characters);
  if (element == Tag::Td || element == Tag::Th)
    return -2;
  return is_prose_element(element) ? -4 : -kLabelCost;
}

std::vector<const TextBlock*> article_blocks(const MarkupTree& tree,
                                             std::span<const TextBlock> blocks,
                                             std::string_view title) {
  return ArticleFilter(tree, blocks, title).run();
}

}  // namespace dossier
