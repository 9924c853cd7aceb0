// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/text_blocks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/document/markup/character_references.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kZeroWidth = "\xE2\x80\x8B";

bool is_never_text(Tag tag) {
  switch (tag) {
    case Tag::Button:
    case Tag::Head:
    case Tag::Iframe:
    case Tag::Noscript:
    case Tag::Option:
    case Tag::Script:
    case Tag::Select:
    case Tag::Style:
    case Tag::Svg:
    case Tag::Template:
    case Tag::Textarea:
    case Tag::Title:
    case Tag::Video:
      return true;
    default:
      return false;
  }
}

bool is_list(Tag tag) {
  return tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Dl;
}

class BlockCutter {
 public:
  BlockCutter(const MarkupTree& tree, const std::vector<bool>& is_left_out)
      : tree_(tree), is_left_out_(is_left_out) {}

  std::vector<TextBlock> run() && {
    open_.push_back({.node = 0, .tag = Tag::Body});
    const auto nodes = tree_.nodes();
    for (NodeId i = 1; i < nodes.size();) {
      close_before(i);
      const MarkupNode& node = nodes[i];
      if (!node.is_element()) {
        add_text(i);
        ++i;
      } else if (is_left_out_[i] || is_never_text(node.tag)) {
        if (!is_inline(node.tag))
          end_block();
        i = node.end;
      } else {
        open(i);
        ++i;
      }
    }
    end_block();
    return std::move(blocks_);
  }

 private:
  struct Open {
    NodeId node = 0;
    Tag tag = Tag::Other;
    NodeId row = 0, list = 0;
    int heading = 0;
    bool in_quote = false;
  };

  void close_before(NodeId i) {
    while (open_.size() > 1 && tree_[open_.back().node].end <= i) {
      end_block();
      open_.pop_back();
    }
    if (i >= link_end_)
      link_end_ = 0;
  }

  void open(NodeId i) {
    const MarkupNode& node = tree_[i];
    if (node.tag == Tag::Br)
      return add_break();
    if (node.tag == Tag::A)
      link_end_ = std::max(link_end_, node.end);
    if (is_inline(node.tag))
      return;
    end_block();
    if (is_void(node.tag))
      return;
    Open inner = open_.back();
    inner.node = i;
    inner.tag = node.tag;
    if (is_list(node.tag))
      inner.list = i;
    if (node.tag == Tag::Tr)
      inner.row = i;
    if (node.tag == Tag::Table)
      inner.list = inner.row = 0;
    if (node.tag == Tag::Blockquote)
      inner.in_quote = true;
    if (heading_level(node.tag) > 0)
      inner.heading = heading_level(node.tag);
    open_.push_back(inner);
  }

  void add_break() {
    while (block_.text.ends_with(' '))
      block_.text.pop_back();
    if (block_.text.ends_with('\n'))
      end_block();
    else if (!block_.text.empty())
      block_.text += '\n';
  }

  void add_text(NodeId i) {
    if (trim(tree_[i].text).empty())
      return add_blank();
    if (block_.text.empty())
      block_.first = i;
    scratch_.clear();
    if (tree_[i].kind == MarkupNode::Kind::Text)
      append_resolved(scratch_, tree_[i].text);
    else
      scratch_ += tree_[i].text;
    const std::size_t before = block_.characters;
    append_collapsed(scratch_);
    if (link_end_ > i)
      block_.link_characters += block_.characters - before;
  }

  void add_blank() {
    if (!block_.text.empty() && block_.text.back() != ' ' && block_.text.back() != '\n') {
      block_.text += ' ';
      ++block_.characters;
    }
  }

  void append_collapsed(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      const std::string_view rest = text.substr(i);
      if (is_ascii_space(c)) {
        add_blank();
      } else if (rest.starts_with(kNoBreakSpace)) {
        add_blank();
        ++i;
      } else if (rest.starts_with(kZeroWidth)) {
        i += 2;
      } else {
        block_.text += c;
        block_.characters += is_utf8_continuation(c) ? 0 : 1;
      }
    }
  }

  void end_block() {
    while (block_.text.ends_with(' ') || block_.text.ends_with('\n'))
      block_.text.pop_back();
    if (!block_.text.empty()) {
      const Open& inner = open_.back();
      block_.element = inner.node;
      block_.row = inner.tag == Tag::Td || inner.tag == Tag::Th ? inner.row : 0;
      block_.list = inner.list;
      block_.heading = inner.heading;
      block_.in_quote = inner.in_quote;
      measure();
      blocks_.push_back(std::move(block_));
    }
    block_ = {};
  }

  void measure();

  const MarkupTree& tree_;
  const std::vector<bool>& is_left_out_;
  std::vector<Open> open_;
  NodeId link_end_ = 0;
  TextBlock block_;
  std::string scratch_;
  std::vector<TextBlock> blocks_;
};

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::ranges::any_of(ends, [text](std::string_view end) { return text.ends_with(end); });
}

// Full stops of the scripts that news is written in, quotes and brackets behind them passed over.
bool ends_sentence(std::string_view text) {
  static constexpr auto kClosing =
      std::to_array<std::string_view>({"\"", "'", ")", "]", "”", "’", "»", "“", "」"});
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view sign : kClosing)
      if (text.ends_with(sign)) {
        text.remove_suffix(sign.size());
        found = true;
      }
  }
  return ends_with_any(text, {".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔", "።"});
}

void BlockCutter::measure() {
  std::size_t wide = 0;
  bool in_word = false;
  for (const char c : block_.text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_blank = c == ' ' || c == '\n';
    block_.words += !is_blank && !in_word ? 1 : 0;
    in_word = !is_blank;
    block_.commas += c == ',' ? 1 : 0;
    wide += byte >= 0xE3 && byte <= 0xED ? 1 : 0;
  }
  // Chinese and Japanese have no blanks.
  block_.words = std::max(block_.words, wide / 3);
  block_.ends_sentence = ends_sentence(block_.text);
}

}  // namespace

std::vector<TextBlock> text_blocks(const MarkupTree& tree, const std::vector<bool>& is_left_out) {
  return BlockCutter(tree, is_left_out).run();
}

}  // namespace dossier
