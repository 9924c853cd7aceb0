// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document/markup/markup_scanner.h"
#include "corpus/document/markup/markup_tags.h"

namespace dossier {

/// A node of a MarkupTree, known by its number.
using NodeId = std::uint32_t;

/// An element or a run of text.
struct MarkupNode {
  enum class Kind : std::uint8_t { Element, Text, RawText };

  Kind kind = Kind::Element;
  Tag tag = Tag::Other;  ///< of elements
  NodeId parent = 0;
  NodeId end = 0;         ///< one past the last node within it
  std::string_view text;  ///< the name as it is written, or the text with character references
  std::uint32_t first_attribute = 0;
  std::uint32_t attribute_count = 0;

  bool is_element() const { return kind == Kind::Element; }
};

/// Elements deeper than this become siblings of their parent, as in browsers.
inline constexpr std::size_t kMaxMarkupDepth = 512;

/// What a tree holds at most: 250 MiB with all attributes.
inline constexpr std::size_t kMaxMarkupNodes = std::size_t{3} << 20U;

/// Markup as a tree whose nodes stand in the order of the text: those within node `i` are the ones
/// from `i + 1` to `nodes()[i].end`, so that every question is a loop and none needs a stack.
/// Node 0 is the root, which has no name. End tags that are missing are put where HTML5 has them in
/// nearly all pages; misnested inline elements are closed, not split. Takes linear time. Views the
/// bytes that it was made from.
class MarkupTree {
 public:
  MarkupTree(std::string_view bytes, MarkupKind kind);

  std::span<const MarkupNode> nodes() const { return nodes_; }
  const MarkupNode& operator[](NodeId id) const { return nodes_[id]; }

  std::span<const MarkupAttribute> attributes(NodeId id) const {
    return std::span(attributes_).subspan(nodes_[id].first_attribute, nodes_[id].attribute_count);
  }

  /// The value of that attribute, asked for in lower case, with character references; none if the
  /// element does not have it.
  std::optional<std::string_view> raw_attribute(NodeId id, std::string_view name) const;

  /// The value, references resolved and trimmed; "" if the element does not have it.
  std::string attribute(NodeId id, std::string_view name) const;

  /// All text within the node, scripts and styles left out, white space as it stands.
  std::string text_of(NodeId id) const;

  /// Whether the bytes held more than kMaxMarkupNodes, and the rest was left out.
  bool is_cut() const { return is_cut_; }

 private:
  struct Open {
    NodeId node;
    Tag tag;
  };

  void add_text(const MarkupToken& token);
  void add_element(const MarkupToken& token, MarkupKind kind);
  void end_element(std::string_view name, MarkupKind kind);
  void close_implied(Tag tag);
  void close_nearest(std::span<const Tag> tags, std::span<const Tag> borders);
  void close_to(std::size_t depth);

  std::vector<MarkupNode> nodes_;
  std::vector<MarkupAttribute> attributes_;
  std::vector<Open> open_;
  std::size_t too_deep_ = 0;  // elements open beyond kMaxMarkupDepth
  bool is_cut_ = false;
};

}  // namespace dossier
