// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_parts.h"

#include <cstddef>

#include "corpus/document/page/element_hints.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

// Text of this length without a tag is hardly a link or a label.
constexpr std::size_t kLongRun = 80;
constexpr std::size_t kShortElement = 300;

// Of the bytes before a node.
struct Sums {
  std::size_t headlines = 0;
  std::size_t text = 0;
  std::size_t long_text = 0;
};

class PartFinder {
 public:
  explicit PartFinder(const MarkupTree& tree) : tree_(tree), sums_(tree.nodes().size() + 1) {
    add_up();
  }

  PageParts run() {
    const std::size_t size = tree_.nodes().size();
    PageParts parts{.left_out = std::vector<bool>(size), .body = std::vector<bool>(size)};
    for (NodeId i = 1; i < size; ++i) {
      if (!tree_[i].is_element())
        continue;
      const ElementHints hints = element_hints(tree_, i);
      parts.body[i] = hints.body;
      parts.left_out[i] = is_left_out(i, hints);
    }
    return parts;
  }

 private:
  void add_up() {
    const auto nodes = tree_.nodes();
    NodeId never_text_end = 0;
    for (NodeId i = 0; i < nodes.size(); ++i) {
      const MarkupNode& node = nodes[i];
      sums_[i + 1] = sums_[i];
      if (node.is_element() && (is_raw(node.tag) || node.tag == Tag::Noscript ||
                                node.tag == Tag::Template || node.tag == Tag::Head))
        never_text_end = std::max(never_text_end, node.end);
      if (node.is_element() && node.tag == Tag::H1)
        ++sums_[i + 1].headlines;
      if (node.is_element() || i < never_text_end)
        continue;
      const std::size_t length = trim(node.text).size();
      sums_[i + 1].text += length;
      const bool is_long = length >= kLongRun && tree_[node.parent].tag != Tag::A;
      sums_[i + 1].long_text += is_long ? length : 0;
    }
  }

  std::size_t text_size(NodeId i) const { return sums_[tree_[i].end].text - sums_[i].text; }

  bool holds_headline(NodeId i) const { return sums_[tree_[i].end].headlines > sums_[i].headlines; }

  double share(NodeId i) const {
    const std::size_t all = sums_.back().long_text;
    const std::size_t within = sums_[tree_[i].end].long_text - sums_[i].long_text;
    return all == 0 ? 0 : static_cast<double>(within) / static_cast<double>(all);
  }

  bool is_left_out(NodeId i, const ElementHints& hints) const {
    const Tag tag = tree_[i].tag;
    if (tag == Tag::Html || tag == Tag::Body)
      return false;
    const double share_of_text = share(i);
    if (hints.comments)
      return !holds_headline(i) && share_of_text < 0.98;
    if (hints.hidden || (hints.noise && !holds_headline(i) && tag != Tag::Article))
      return share_of_text < (hints.body ? 0.1 : 0.4);
    if (hints.furniture && !hints.body)
      return text_size(i) < kShortElement && share_of_text < 0.3;
    switch (tag) {
      case Tag::Aside:
      case Tag::Dialog:
      case Tag::Figcaption:
      case Tag::Footer:
      case Tag::Form:
      case Tag::Nav:
        return share_of_text < 0.3;
      default:
        return false;
    }
  }

  const MarkupTree& tree_;
  std::vector<Sums> sums_;
};

}  // namespace

PageParts page_parts(const MarkupTree& tree) {
  return PartFinder(tree).run();
}

}  // namespace dossier
