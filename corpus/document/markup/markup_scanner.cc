// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/markup/markup_scanner.h"

#include <algorithm>

#include "corpus/document/markup/markup_tags.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kComment = "<!--";
constexpr std::string_view kCdata = "<![CDATA[";

bool ends_name(char c) {
  return is_ascii_space(c) || c == '/' || c == '>';
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, to_ascii_lower, to_ascii_lower);
}

}  // namespace

const MarkupToken* MarkupScanner::next() {
  if (!content_of_.empty())
    if (const MarkupToken* content = take_content())
      return content;
  while (at_ < bytes_.size()) {
    const std::string_view rest = bytes_.substr(at_);
    if (!begins_markup(at_))
      return take_text(end_of_text(), MarkupToken::Kind::Text);
    if (kind_ == MarkupKind::Xml && rest.starts_with(kCdata)) {
      at_ += kCdata.size();
      const std::size_t end = std::min(bytes_.find("]]>", at_), bytes_.size());
      const MarkupToken* token = take_text(end, MarkupToken::Kind::RawText);
      at_ = std::min(end + 3, bytes_.size());
      return token;
    }
    if (rest[1] == '!' || rest[1] == '?') {
      skip_declaration();
      continue;
    }
    take_tag();
    return &token_;
  }
  return nullptr;
}

// A bracket that opens nothing is text.
bool MarkupScanner::begins_markup(std::size_t at) const {
  if (bytes_[at] != '<' || at + 1 >= bytes_.size())
    return false;
  const char sign = bytes_[at + 1];
  if (sign == '!' || sign == '?')
    return true;
  const char first = sign == '/' && at + 2 < bytes_.size() ? bytes_[at + 2] : sign;
  return is_ascii_alpha(first) ||
         (kind_ == MarkupKind::Xml && (first == '_' || !is_ascii({&first, 1})));
}

std::size_t MarkupScanner::end_of_text() const {
  std::size_t end = at_ + 1;
  while (end < bytes_.size() && !begins_markup(end))
    end = std::min(bytes_.find('<', end + 1), bytes_.size());
  return end;
}

const MarkupToken* MarkupScanner::take_text(std::size_t end, MarkupToken::Kind kind) {
  end = std::min(end, bytes_.size());
  token_ = {.kind = kind, .text = bytes_.substr(at_, end - at_), .attributes = {}};
  at_ = end;
  return &token_;
}

const MarkupToken* MarkupScanner::take_content() {
  const std::size_t end = end_of_content();
  content_of_ = {};
  if (end == at_)
    return nullptr;
  return take_text(end, content_is_raw_ ? MarkupToken::Kind::RawText : MarkupToken::Kind::Text);
}

// At the end tag of the element, else at the end of the bytes.
std::size_t MarkupScanner::end_of_content() const {
  for (std::size_t i = bytes_.find("</", at_); i != std::string_view::npos;
       i = bytes_.find("</", i + 2)) {
    const std::string_view name = bytes_.substr(i + 2, content_of_.size());
    const std::size_t behind = i + 2 + content_of_.size();
    if (equals_ignoring_case(name, content_of_) &&
        (behind >= bytes_.size() || ends_name(bytes_[behind])))
      return i;
  }
  return bytes_.size();
}

void MarkupScanner::skip_declaration() {
  const bool is_comment = bytes_.substr(at_).starts_with(kComment);
  if (is_comment && comments_end_) {
    // "<!-->" is a comment too.
    const std::size_t end = bytes_.find("-->", at_ + 2);
    comments_end_ = end != std::string_view::npos;
    if (comments_end_) {
      at_ = end + 3;
      return;
    }
  }
  at_ = std::min(bytes_.find('>', at_), bytes_.size() - 1) + 1;
}

void MarkupScanner::skip_space() {
  while (at_ < bytes_.size() && is_ascii_space(bytes_[at_]))
    ++at_;
}

void MarkupScanner::take_tag() {
  const bool is_end = bytes_[at_ + 1] == '/';
  const std::size_t begin = at_ + (is_end ? 2 : 1);
  std::size_t end = begin;
  while (end < bytes_.size() && !ends_name(bytes_[end]))
    ++end;
  at_ = end;
  token_ = {.kind = is_end ? MarkupToken::Kind::EndTag : MarkupToken::Kind::StartTag,
            .text = bytes_.substr(begin, end - begin),
            .attributes = {}};
  take_attributes();
  if (is_end || kind_ == MarkupKind::Xml)
    return;
  const Tag tag = tag_of_name(token_.text);
  if (is_raw(tag) || is_text_only(tag)) {
    content_of_ = token_.text;
    content_is_raw_ = is_raw(tag);
  }
}

void MarkupScanner::take_attributes() {
  attributes_.clear();
  for (skip_space(); at_ < bytes_.size() && bytes_[at_] != '>'; skip_space()) {
    token_.self_closing = bytes_[at_] == '/';
    if (token_.self_closing)
      ++at_;
    else
      attributes_.push_back(take_attribute());
  }
  at_ = std::min(at_ + 1, bytes_.size());
  token_.attributes = attributes_;
}

// Never of no bytes: a sign of equality may begin a name.
MarkupAttribute MarkupScanner::take_attribute() {
  const std::size_t begin = at_++;
  while (at_ < bytes_.size() && !ends_name(bytes_[at_]) && bytes_[at_] != '=')
    ++at_;
  MarkupAttribute attribute{.name = bytes_.substr(begin, at_ - begin), .value = {}};
  skip_space();
  if (at_ >= bytes_.size() || bytes_[at_] != '=')
    return attribute;
  ++at_;
  skip_space();
  if (at_ >= bytes_.size() || bytes_[at_] == '>')
    return attribute;
  const char quote = bytes_[at_];
  if (quote == '"' || quote == '\'') {
    const std::size_t end = std::min(bytes_.find(quote, at_ + 1), bytes_.size());
    attribute.value = bytes_.substr(at_ + 1, end - at_ - 1);
    at_ = std::min(end + 1, bytes_.size());
    return attribute;
  }
  const std::size_t value = at_;
  while (at_ < bytes_.size() && !is_ascii_space(bytes_[at_]) && bytes_[at_] != '>')
    ++at_;
  attribute.value = bytes_.substr(value, at_ - value);
  return attribute;
}

}  // namespace dossier
