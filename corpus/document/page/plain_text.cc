// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/plain_text.h"

#include <algorithm>
#include <vector>

#include "corpus/document/markup/character_references.h"
#include "corpus/document/markup/markup_tree.h"
#include "corpus/text/characters.h"

namespace dossier {

std::string joined_text(std::span<const TextBlock* const> blocks) {
  std::string text;
  NodeId row = 0;
  for (const TextBlock* block : blocks) {
    if (!text.empty())
      text += block->row != 0 && block->row == row ? "\t" : "\n\n";
    row = block->row;
    text += block->text;
  }
  return text;
}

std::string plain_text(std::string_view html) {
  const MarkupTree tree(html, MarkupKind::Html);
  const auto nodes = tree.nodes();
  if (std::ranges::count_if(nodes, &MarkupNode::is_element) == 1)
    return resolve_references(trim(html));
  const std::vector<TextBlock> blocks = text_blocks(tree, std::vector<bool>(nodes.size()));
  std::vector<const TextBlock*> all;
  all.reserve(blocks.size());
  for (const TextBlock& block : blocks)
    all.push_back(&block);
  return joined_text(all);
}

}  // namespace dossier
