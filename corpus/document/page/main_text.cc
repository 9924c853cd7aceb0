// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/main_text.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "corpus/document/page/block_filter.h"
#include "corpus/document/page/page_parts.h"
#include "corpus/document/page/plain_text.h"
#include "corpus/document/page/stated_text.h"
#include "corpus/document/page/text_blocks.h"

namespace dossier {
namespace {

constexpr double kBodyFactor = 1.3;
constexpr double kUnstatedFactor = 0.3;
constexpr double kLabelCost = 15;

bool is_link(const TextBlock& block) {
  return block.link_share() > 0.8 && block.words >= 3;
}

bool holds_paragraphs(Tag tag) {
  return tag != Tag::P && tag != Tag::Li && tag != Tag::Blockquote && heading_level(tag) == 0;
}

// Finds the element whose blocks weigh most.
class ArticleFinder {
 public:
  ArticleFinder(const MarkupTree& tree, const PageParts& parts, std::span<const TextBlock> blocks,
                const StatedText& stated)
      : tree_(tree), parts_(parts), blocks_(blocks), sums_(blocks.size() + 1) {
    for (std::size_t i = 0; i < blocks.size(); ++i)
      sums_[i + 1] = sums_[i] + weight(i, stated);
  }

  std::span<const TextBlock> find() const {
    NodeId best = 0;
    double best_score = 0;
    std::vector<bool> seen(tree_.nodes().size());
    for (const TextBlock& block : blocks_)
      for (NodeId i = block.element; !seen[i]; i = tree_[i].parent) {
        seen[i] = true;
        const double found = holds_paragraphs(tree_[i].tag) ? score(i) : 0;
        // Of equal ones the innermost, which is met first.
        if (found > best_score) {
          best_score = found;
          best = i;
        }
      }
    const std::size_t begin = first_block(best);
    return blocks_.subspan(begin, first_block(tree_[best].end) - begin);
  }

 private:
  double weight(std::size_t i, const StatedText& stated) const {
    const double alone = article_weight(blocks_[i], tree_[blocks_[i].element].tag);
    if (alone <= 0)
      return alone;
    if (is_teaser(i))
      return -kLabelCost;
    return stated.is_usable() && !stated.holds(blocks_[i].text) ? alone * kUnstatedFactor : alone;
  }

  // A paragraph between two headlines that are links tells of another article.
  bool is_teaser(std::size_t i) const {
    const bool after = i > 0 && is_link(blocks_[i - 1]);
    const bool before = i + 1 == blocks_.size() || is_link(blocks_[i + 1]);
    return after && before;
  }

  std::size_t first_block(NodeId node) const {
    const auto at = std::ranges::lower_bound(blocks_, node, {}, &TextBlock::first);
    return static_cast<std::size_t>(at - blocks_.begin());
  }

  double score(NodeId i) const {
    const double sum = sums_[first_block(tree_[i].end)] - sums_[first_block(i)];
    return sum * (parts_.body[i] ? kBodyFactor : 1);
  }

  const MarkupTree& tree_;
  const PageParts& parts_;
  std::span<const TextBlock> blocks_;
  std::vector<double> sums_;
};

// Cuts what stands before and behind the stated text, where that is whole.
std::span<const TextBlock* const> within_stated(std::span<const TextBlock* const> blocks,
                                                const StatedText& stated) {
  std::size_t all = 0;
  std::size_t held = 0;
  std::size_t begin = blocks.size();
  std::size_t end = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    all += blocks[i]->characters;
    if (!stated.holds(blocks[i]->text))
      continue;
    held += blocks[i]->characters;
    begin = std::min(begin, i);
    end = i + 1;
  }
  return held * 10 < all * 7 ? blocks : blocks.subspan(begin, end - begin);
}

}  // namespace

std::string main_text(const MarkupTree& tree, const TextClues& clues) {
  const PageParts parts = page_parts(tree);
  const std::vector<TextBlock> blocks = text_blocks(tree, parts.left_out);
  const StatedText stated(clues.article_body);
  const std::span<const TextBlock> within = ArticleFinder(tree, parts, blocks, stated).find();
  const std::vector<const TextBlock*> kept = article_blocks(tree, within, clues.title);
  std::span<const TextBlock* const> article = kept;
  if (stated.is_usable())
    article = within_stated(article, stated);
  std::string text = joined_text(article);
  // A page that a script fills has its article in the metadata alone.
  if (stated.is_usable() && text.size() * 3 < clues.article_body.size())
    return plain_text(clues.article_body);
  return text;
}

}  // namespace dossier
