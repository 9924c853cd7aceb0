// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace dossier {

/// By whose rules markup is cut: those of HTML5, or those of XML without its strictness.
enum class MarkupKind { Html, Xml };

/// An attribute as it is written: character references are not resolved.
struct MarkupAttribute {
  std::string_view name;
  std::string_view value;  ///< "" where none is given
};

/// A piece of markup. Comments, declarations and processing instructions are none.
struct MarkupToken {
  enum class Kind {
    Text,     ///< with character references
    RawText,  ///< as it is: scripts, styles, CDATA
    StartTag,
    EndTag,
  };

  Kind kind = Kind::Text;
  std::string_view text;  ///< the text, or the name of the tag as it is written
  std::span<const MarkupAttribute> attributes;
  bool self_closing = false;
};

/// Cuts markup into tokens. Anything is markup: what is broken is read as browsers do, or as text.
/// Declarations are passed over, so that no entity of a document is ever defined. Takes linear time
/// and no memory but one tag's attributes. All views are into the bytes given.
class MarkupScanner {
 public:
  MarkupScanner(std::string_view bytes, MarkupKind kind) : bytes_(bytes), kind_(kind) {}

  /// The next token, null at the end; valid until the next call.
  const MarkupToken* next();

 private:
  const MarkupToken* take_text(std::size_t end, MarkupToken::Kind kind);
  const MarkupToken* take_content();
  void take_tag();
  bool begins_markup(std::size_t at) const;
  std::size_t end_of_text() const;
  void take_attributes();
  MarkupAttribute take_attribute();
  void skip_declaration();
  void skip_space();
  std::size_t end_of_content() const;

  std::string_view bytes_;
  MarkupKind kind_;
  std::size_t at_ = 0;
  std::string_view content_of_;  // the element just opened that holds no elements
  bool content_is_raw_ = false;
  bool comments_end_ = true;  // until none does: then no other is looked for
  std::vector<MarkupAttribute> attributes_;
  MarkupToken token_;
};

}  // namespace dossier
