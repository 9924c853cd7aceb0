// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/typed_word.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <vector>

#include "corpus/text/characters.h"
#include "searcher/query/number_text.h"

namespace dossier {
namespace {

constexpr double kMaxBoost = 100;
constexpr std::size_t kMaxEdits = 2;

// A byte of a word, and where it stands.
struct TypedByte {
  char byte = 0;
  bool is_escaped = false;
  std::size_t at = 0;

  bool is(char mark) const { return byte == mark && !is_escaped; }
  bool is_wildcard() const { return is('*') || is('?'); }
};

using TypedBytes = std::vector<TypedByte>;

// A word taken apart: its suffixes are cut off `bytes` one after the other.
class WordReader {
 public:
  WordReader(std::string_view raw, WordMarks marks) : raw_(raw), marks_(marks) {
    for (std::size_t i = 0; i < raw.size(); ++i) {
      const bool is_escaped = raw[i] == '\\' && i + 1 < raw.size();
      i += is_escaped ? 1 : 0;
      bytes_.push_back({raw[i], is_escaped, i});
    }
  }

  std::variant<TypedWord, QueryError> read() {
    if (bytes_.back().is('\\'))
      return QueryError{bytes_.back().at, "nothing follows the \\",
                        "the character to take as text"};
    if (raw_.find("://") != std::string_view::npos)
      marks_ = WordMarks::None;
    if (marks_ == WordMarks::All)
      if (const std::optional<QueryError> error = take_marks())
        return *error;
    if (marks_ != WordMarks::None && std::ranges::any_of(bytes_, &TypedByte::is_wildcard))
      if (const std::optional<QueryError> error = take_wildcards())
        return *error;
    if (word_.text.empty())
      for (const TypedByte& typed : bytes_)
        word_.text += typed.byte;
    return word_;
  }

 private:
  std::string tail(std::size_t from) const {
    std::string out;
    for (std::size_t i = from; i < bytes_.size(); ++i)
      out += bytes_[i].byte;
    return out;
  }

  // Index of the last unescaped `mark` that has something before it, 0 if there is none.
  std::size_t last(char mark) const {
    for (std::size_t i = bytes_.size(); i-- > 1;)
      if (bytes_[i].is(mark))
        return i;
    return 0;
  }

  std::optional<QueryError> take_marks() {
    if (const std::size_t caret = last('^'); caret > 0 && is_number(tail(caret + 1))) {
      const std::optional<double> boost = read_boost(tail(caret + 1));
      if (!boost)
        return QueryError{bytes_[caret].at, "a boost of " + tail(caret + 1) + " is out of bounds",
                          "a number above 0 and at most 100"};
      word_.boost = *boost;
      bytes_.resize(caret);
    }
    if (bytes_.size() > 1 && bytes_.front().is('=')) {
      word_.match = WordMatch::Exact;
      bytes_.erase(bytes_.begin());
    }
    if (const std::size_t tilde = last('~');
        tilde > 0 && std::ranges::all_of(tail(tilde + 1), is_ascii_digit))
      return take_typos(tilde);
    return std::nullopt;
  }

  std::optional<QueryError> take_typos(std::size_t tilde) {
    const std::string digits = tail(tilde + 1);
    const std::optional<std::size_t> edits =
        digits.empty() ? std::optional<std::size_t>(1) : read_count(digits, kMaxEdits);
    if (!edits || *edits == 0)
      return QueryError{bytes_[tilde].at, "a word may differ by 1 or 2 letters", "~1 or ~2"};
    if (word_.match == WordMatch::Exact)
      return QueryError{bytes_[tilde].at, "a word is either exact or misspelt", "= or ~, not both"};
    bytes_.resize(tilde);
    if (std::ranges::any_of(bytes_, &TypedByte::is_wildcard))
      return QueryError{raw_.find('~'), "a word with wildcards cannot take typos",
                        "wildcards or ~, not both"};
    word_.match = WordMatch::Typo;
    word_.max_edits = *edits;
    return std::nullopt;
  }

  std::optional<QueryError> take_wildcards() {
    if (std::ranges::all_of(bytes_, &TypedByte::is_wildcard)) {
      if (std::ranges::all_of(bytes_, [](const TypedByte& typed) { return typed.is('?'); }))
        return std::nullopt;
      return QueryError{bytes_.front().at, "a wildcard alone would find every word",
                        "a letter beside it, or *:* for every document"};
    }
    word_.match = WordMatch::Pattern;
    for (const TypedByte& typed : bytes_) {
      const bool needs_escape =
          typed.is_escaped && (typed.byte == '*' || typed.byte == '?' || typed.byte == '\\');
      word_.text += needs_escape ? "\\" : "";
      word_.text += typed.byte;
    }
    return std::nullopt;
  }

  static bool is_number(std::string_view text) {
    return !text.empty() && is_ascii_digit(text.front()) && is_ascii_digit(text.back()) &&
           std::ranges::count(text, '.') <= 1 &&
           std::ranges::all_of(text, [](char c) { return is_ascii_digit(c) || c == '.'; });
  }

  std::string_view raw_;
  WordMarks marks_;
  TypedBytes bytes_;
  TypedWord word_;
};

}  // namespace

std::variant<TypedWord, QueryError> read_word(std::string_view raw, WordMarks marks) {
  return WordReader(raw, marks).read();
}

std::optional<double> read_boost(std::string_view digits) {
  double boost = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, boost, std::chars_format::fixed);
  if (error != std::errc() || rest != end || boost <= 0 || boost > kMaxBoost)
    return std::nullopt;
  return boost;
}

}  // namespace dossier
