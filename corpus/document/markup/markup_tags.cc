// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/markup/markup_tags.h"

#include <algorithm>
#include <array>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

enum : unsigned {
  kVoid = 1U,
  kRaw = 2U,
  kTextOnly = 4U,
  kInlineElement = 8U,
  kEndsParagraph = 16U,
};

struct TagRow {
  std::string_view name;
  Tag tag;
};

constexpr auto kTags = std::to_array<TagRow>({
    {"a", Tag::A},
    {"abbr", Tag::Inline},
    {"acronym", Tag::Inline},
    {"area", Tag::Void},
    {"article", Tag::Article},
    {"aside", Tag::Aside},
    {"b", Tag::Inline},
    {"base", Tag::Void},
    {"bdi", Tag::Inline},
    {"bdo", Tag::Inline},
    {"big", Tag::Inline},
    {"blockquote", Tag::Blockquote},
    {"body", Tag::Body},
    {"br", Tag::Br},
    {"button", Tag::Button},
    {"caption", Tag::Caption},
    {"cite", Tag::Cite},
    {"code", Tag::Inline},
    {"col", Tag::Void},
    {"data", Tag::Inline},
    {"dd", Tag::Dd},
    {"del", Tag::Inline},
    {"details", Tag::Details},
    {"dfn", Tag::Inline},
    {"dialog", Tag::Dialog},
    {"div", Tag::Div},
    {"dl", Tag::Dl},
    {"dt", Tag::Dt},
    {"em", Tag::Inline},
    {"embed", Tag::Void},
    {"figcaption", Tag::Figcaption},
    {"figure", Tag::Figure},
    {"font", Tag::Inline},
    {"footer", Tag::Footer},
    {"form", Tag::Form},
    {"h1", Tag::H1},
    {"h2", Tag::H2},
    {"h3", Tag::H3},
    {"h4", Tag::H4},
    {"h5", Tag::H5},
    {"h6", Tag::H6},
    {"head", Tag::Head},
    {"header", Tag::Header},
    {"hr", Tag::Hr},
    {"html", Tag::Html},
    {"i", Tag::Inline},
    {"iframe", Tag::Iframe},
    {"img", Tag::Img},
    {"input", Tag::Input},
    {"ins", Tag::Inline},
    {"kbd", Tag::Inline},
    {"label", Tag::Label},
    {"li", Tag::Li},
    {"link", Tag::Link},
    {"main", Tag::Main},
    {"mark", Tag::Inline},
    {"meta", Tag::Meta},
    {"nav", Tag::Nav},
    {"nobr", Tag::Inline},
    {"noembed", Tag::Script},
    {"noframes", Tag::Script},
    {"noscript", Tag::Noscript},
    {"ol", Tag::Ol},
    {"option", Tag::Option},
    {"p", Tag::P},
    {"param", Tag::Void},
    {"picture", Tag::Picture},
    {"pre", Tag::Pre},
    {"q", Tag::Inline},
    {"ruby", Tag::Inline},
    {"s", Tag::Inline},
    {"samp", Tag::Inline},
    {"script", Tag::Script},
    {"section", Tag::Section},
    {"select", Tag::Select},
    {"small", Tag::Inline},
    {"source", Tag::Void},
    {"span", Tag::Inline},
    {"strike", Tag::Inline},
    {"strong", Tag::Inline},
    {"style", Tag::Style},
    {"sub", Tag::Inline},
    {"sup", Tag::Inline},
    {"svg", Tag::Svg},
    {"table", Tag::Table},
    {"tbody", Tag::Tbody},
    {"td", Tag::Td},
    {"template", Tag::Template},
    {"textarea", Tag::Textarea},
    {"tfoot", Tag::Tbody},
    {"th", Tag::Th},
    {"thead", Tag::Tbody},
    {"time", Tag::Time},
    {"title", Tag::Title},
    {"tr", Tag::Tr},
    {"track", Tag::Void},
    {"tt", Tag::Inline},
    {"u", Tag::Inline},
    {"ul", Tag::Ul},
    {"var", Tag::Inline},
    {"video", Tag::Video},
    {"wbr", Tag::Void},
    {"xmp", Tag::Script},
});
static_assert(std::ranges::is_sorted(kTags, {}, &TagRow::name));

constexpr std::size_t kLongestName = 10;

unsigned properties(Tag tag) {
  switch (tag) {
    case Tag::Br:
    case Tag::Img:
    case Tag::Input:
    case Tag::Link:
    case Tag::Meta:
    case Tag::Void:
      return kVoid | kInlineElement;
    case Tag::Hr:
      return kVoid | kEndsParagraph;
    case Tag::Script:
    case Tag::Style:
    case Tag::Iframe:
      return kRaw | kInlineElement;
    case Tag::Title:
    case Tag::Textarea:
      return kTextOnly;
    case Tag::A:
    case Tag::Cite:
    case Tag::Inline:
    case Tag::Label:
    case Tag::Noscript:
    case Tag::Picture:
    case Tag::Svg:
    case Tag::Time:
      return kInlineElement;
    case Tag::Article:
    case Tag::Aside:
    case Tag::Blockquote:
    case Tag::Dd:
    case Tag::Details:
    case Tag::Dialog:
    case Tag::Div:
    case Tag::Dl:
    case Tag::Dt:
    case Tag::Figcaption:
    case Tag::Figure:
    case Tag::Footer:
    case Tag::Form:
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Header:
    case Tag::Li:
    case Tag::Main:
    case Tag::Nav:
    case Tag::Ol:
    case Tag::P:
    case Tag::Pre:
    case Tag::Section:
    case Tag::Table:
    case Tag::Ul:
      return kEndsParagraph;
    default:
      return 0;
  }
}

}  // namespace

Tag tag_of_name(std::string_view name) {
  if (name.size() > kLongestName)
    return Tag::Other;
  std::array<char, kLongestName> lower{};
  std::ranges::transform(name, lower.begin(), to_ascii_lower);
  const std::string_view wanted(lower.data(), name.size());
  const auto* row = std::ranges::lower_bound(kTags, wanted, {}, &TagRow::name);
  return row != kTags.end() && row->name == wanted ? row->tag : Tag::Other;
}

bool is_void(Tag tag) {
  return (properties(tag) & kVoid) != 0;
}

bool is_raw(Tag tag) {
  return (properties(tag) & kRaw) != 0;
}

bool is_text_only(Tag tag) {
  return (properties(tag) & kTextOnly) != 0;
}

bool is_inline(Tag tag) {
  return (properties(tag) & kInlineElement) != 0;
}

bool ends_paragraph(Tag tag) {
  return (properties(tag) & kEndsParagraph) != 0;
}

int heading_level(Tag tag) {
  return Tag::H1 <= tag && tag <= Tag::H6 ? static_cast<int>(tag) - static_cast<int>(Tag::H1) + 1
                                          : 0;
}

}  // namespace dossier
