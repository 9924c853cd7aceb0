// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace dossier {

/// The elements of HTML that reading a page tells apart; `Other` are all else.
enum class Tag : std::uint8_t {
  Other,
  A,
  Article,
  Aside,
  Blockquote,
  Body,
  Br,
  Button,
  Caption,
  Cite,
  Dd,
  Details,
  Dialog,
  Div,
  Dl,
  Dt,
  Figcaption,
  Figure,
  Footer,
  Form,
  H1,
  H2,
  H3,
  H4,
  H5,
  H6,
  Head,
  Header,
  Hr,
  Html,
  Iframe,
  Img,
  Inline,  ///< any other element within a line: b, em, span ...
  Input,
  Label,
  Li,
  Link,
  Main,
  Meta,
  Nav,
  Noscript,
  Ol,
  Option,
  P,
  Picture,
  Pre,
  Script,
  Section,
  Select,
  Style,
  Svg,
  Table,
  Tbody,
  Td,
  Template,
  Textarea,
  Th,
  Time,
  Title,
  Tr,
  Ul,
  Video,
  Void,  ///< any other element without content: source, wbr ...
};

/// The tag of an element's name, in any letter case.
Tag tag_of_name(std::string_view name);

/// Whether an element has no content and no end tag.
bool is_void(Tag tag);

/// Whether what stands in an element is not markup: scripts, styles.
bool is_raw(Tag tag);

/// Whether what stands in an element is text without elements: the title.
bool is_text_only(Tag tag);

/// Whether an element stands within a line, so that text goes on across its borders.
bool is_inline(Tag tag);

/// Whether the start of an element ends a paragraph that is open.
bool ends_paragraph(Tag tag);

/// 1 to 6 for headings, else 0.
int heading_level(Tag tag);

}  // namespace dossier
