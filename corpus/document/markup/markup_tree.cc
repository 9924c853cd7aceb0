// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/markup/markup_tree.h"

#include <algorithm>
#include <array>

#include "corpus/document/markup/character_references.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kMaxAttributes = kMaxMarkupNodes;

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, to_ascii_lower, to_ascii_lower);
}

bool contains(std::span<const Tag> tags, Tag tag) {
  return std::ranges::find(tags, tag) != tags.end();
}

// What an end tag does not reach across: a cell is not ended by that of a "div" outside.
bool is_border(Tag tag) {
  return tag == Tag::Table || tag == Tag::Td || tag == Tag::Th || tag == Tag::Caption ||
         tag == Tag::Template;
}

// Pages end these early, behind which much of the text may follow.
bool is_never_ended(Tag tag) {
  return tag == Tag::Html || tag == Tag::Body;
}

}  // namespace

MarkupTree::MarkupTree(std::string_view bytes, MarkupKind kind) {
  nodes_.push_back({});
  open_.push_back({0, Tag::Other});
  MarkupScanner scanner(bytes, kind);
  while (const MarkupToken* token = scanner.next()) {
    is_cut_ = nodes_.size() >= kMaxMarkupNodes;
    if (is_cut_)
      break;
    if (token->kind == MarkupToken::Kind::StartTag)
      add_element(*token, kind);
    else if (token->kind == MarkupToken::Kind::EndTag)
      end_element(token->text, kind);
    else
      add_text(*token);
  }
  close_to(0);
}

void MarkupTree::add_text(const MarkupToken& token) {
  const auto id = static_cast<NodeId>(nodes_.size());
  nodes_.push_back({.kind = token.kind == MarkupToken::Kind::Text ? MarkupNode::Kind::Text
                                                                  : MarkupNode::Kind::RawText,
                    .parent = open_.back().node,
                    .end = id + 1,
                    .text = token.text});
}

void MarkupTree::add_element(const MarkupToken& token, MarkupKind kind) {
  const Tag tag = kind == MarkupKind::Html ? tag_of_name(token.text) : Tag::Other;
  if (kind == MarkupKind::Html)
    close_implied(tag);
  const auto id = static_cast<NodeId>(nodes_.size());
  const std::size_t room = kMaxAttributes - std::min(attributes_.size(), kMaxAttributes);
  const auto taken = token.attributes.first(std::min(token.attributes.size(), room));
  nodes_.push_back({.tag = tag,
                    .parent = open_.back().node,
                    .end = id + 1,
                    .text = token.text,
                    .first_attribute = static_cast<std::uint32_t>(attributes_.size()),
                    .attribute_count = static_cast<std::uint32_t>(taken.size())});
  attributes_.insert(attributes_.end(), taken.begin(), taken.end());
  const bool is_empty = kind == MarkupKind::Xml
                            ? token.self_closing
                            : is_void(tag) || (tag == Tag::Svg && token.self_closing);
  if (is_empty)
    return;
  if (open_.size() < kMaxMarkupDepth)
    open_.push_back({id, tag});
  else
    ++too_deep_;
}

void MarkupTree::end_element(std::string_view name, MarkupKind kind) {
  if (too_deep_ > 0) {
    --too_deep_;
    return;
  }
  const Tag tag = kind == MarkupKind::Html ? tag_of_name(name) : Tag::Other;
  if (is_never_ended(tag))
    return;
  const bool crosses_blocks = !is_inline(tag) || tag == Tag::A;
  for (std::size_t depth = open_.size(); depth-- > 1;) {
    const Open& open = open_[depth];
    const bool is_same =
        tag == open.tag && (tag != Tag::Other && tag != Tag::Inline
                                ? heading_level(tag) == heading_level(open.tag)
                                : equals_ignoring_case(nodes_[open.node].text, name));
    if (is_same || (heading_level(tag) > 0 && heading_level(open.tag) > 0))
      return close_to(depth);
    if (kind == MarkupKind::Html && tag != Tag::Table && tag != Tag::Tr && tag != Tag::Tbody &&
        is_border(open.tag))
      return;
    if (kind == MarkupKind::Html && !crosses_blocks && !is_inline(open.tag))
      return;
  }
}

void MarkupTree::close_implied(Tag tag) {
  static constexpr std::array kParagraph = {Tag::P};
  static constexpr std::array kNoParagraph = {Tag::Table, Tag::Td, Tag::Th, Tag::Caption,
                                              Tag::Button};
  static constexpr std::array kItem = {Tag::Li};
  static constexpr std::array kLists = {Tag::Ul, Tag::Ol, Tag::Td, Tag::Nav};
  static constexpr std::array kTerm = {Tag::Dt, Tag::Dd};
  static constexpr std::array kTerms = {Tag::Dl, Tag::Td};
  static constexpr std::array kOption = {Tag::Option};
  static constexpr std::array kSelect = {Tag::Select};
  static constexpr std::array kCell = {Tag::Td, Tag::Th};
  static constexpr std::array kRow = {Tag::Tr};
  static constexpr std::array kGroup = {Tag::Tbody};
  static constexpr std::array kTable = {Tag::Table};
  static constexpr std::array kHead = {Tag::Head};
  static constexpr std::array kLink = {Tag::A};
  if (ends_paragraph(tag))
    close_nearest(kParagraph, kNoParagraph);
  if (tag == Tag::Body)
    close_nearest(kHead, {});
  else if (tag == Tag::A)
    close_nearest(kLink, kNoParagraph);
  else if (tag == Tag::Li)
    close_nearest(kItem, kLists);
  else if (tag == Tag::Dt || tag == Tag::Dd)
    close_nearest(kTerm, kTerms);
  else if (tag == Tag::Option)
    close_nearest(kOption, kSelect);
  else if (tag == Tag::Td || tag == Tag::Th)
    close_nearest(kCell, kRow);
  else if (tag == Tag::Tr)
    close_nearest(kRow, kTable);
  else if (tag == Tag::Tbody)
    close_nearest(kGroup, kTable);
}

// Closes the innermost open element of `tags` unless one of `borders` stands within.
void MarkupTree::close_nearest(std::span<const Tag> tags, std::span<const Tag> borders) {
  for (std::size_t depth = open_.size(); depth-- > 1;) {
    if (contains(tags, open_[depth].tag))
      return close_to(depth);
    if (contains(borders, open_[depth].tag))
      return;
  }
}

void MarkupTree::close_to(std::size_t depth) {
  while (open_.size() > depth) {
    nodes_[open_.back().node].end = static_cast<NodeId>(nodes_.size());
    open_.pop_back();
  }
}

std::optional<std::string_view> MarkupTree::raw_attribute(NodeId id, std::string_view name) const {
  for (const MarkupAttribute& attribute : attributes(id))
    if (equals_ignoring_case(attribute.name, name))
      return attribute.value;
  return std::nullopt;
}

std::string MarkupTree::attribute(NodeId id, std::string_view name) const {
  const std::optional<std::string_view> raw = raw_attribute(id, name);
  return raw ? std::string(trim(resolve_references(*raw))) : std::string();
}

std::string MarkupTree::text_of(NodeId id) const {
  std::string text;
  for (NodeId i = id; i < nodes_[id].end; ++i) {
    const MarkupNode& node = nodes_[i];
    if (node.kind == MarkupNode::Kind::Text)
      append_resolved(text, node.text);
    else if (node.kind == MarkupNode::Kind::RawText && !is_raw(nodes_[node.parent].tag))
      text += node.text;
  }
  return text;
}

}  // namespace dossier
