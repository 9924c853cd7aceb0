// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/masthead.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/outlet/outlet_forms.h"
#include "corpus/outlet/publisher.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kLongestLine = 120;
constexpr std::size_t kLastLines = 4;
constexpr std::size_t kMostNameTokens = 6;

// The lines with anything on them, trimmed; they view the text.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (const std::string_view line = trim(text.substr(begin, end - begin)); !line.empty())
      lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

// Takes `prefix` off, in any letter case and with the blanks behind it.
bool take(std::string_view& line, std::string_view prefix) {
  if (line.size() < prefix.size() ||
      !std::ranges::equal(line.substr(0, prefix.size()), prefix, {}, to_ascii_lower))
    return false;
  line = trim(line.substr(prefix.size()));
  return true;
}

void take_years(std::string_view& line) {
  while (!line.empty() && (is_ascii_digit(line.front()) || line.front() == '-'))
    line.remove_prefix(1);
  if (take(line, "\u2013"))
    take_years(line);
  line = trim(line);
}

// The name in "Copyright © 2019-2025 by NAME. All rights reserved."; "" in other lines, and where a
// comma follows the year, as agencies write it that hand on what newspapers wrote.
std::string_view holder_of(std::string_view line) {
  bool is_notice = false;
  while (take(line, "copyright") || take(line, "\u00A9") || take(line, "(c)"))
    is_notice = true;
  if (!is_notice)
    return {};
  take_years(line);
  take(line, "by ");
  std::size_t end = line.find_first_of(".,;|");
  for (const std::string_view mark : {" All rights", " - ", " \u2013 "})
    end = std::min(end, line.find(mark));
  return trim(line.substr(0, end));
}

class MastheadFinder {
 public:
  MastheadFinder(const AnalyzedText& text, const OutletLexicon& lexicon)
      : text_(text), lexicon_(lexicon), lines_(lines_of(text.text())) {}

  std::optional<Masthead> find() const {
    if (lines_.size() < 2)
      return std::nullopt;
    std::optional<Masthead> found = named_by(lines_.front());
    const std::size_t first = lines_.size() > kLastLines ? lines_.size() - kLastLines : 1;
    for (std::size_t i = first; i < lines_.size(); ++i) {
      const std::optional<Masthead> holder = held_by(holder_of(lines_[i]));
      if (found && holder && found->name != holder->name)
        return std::nullopt;
      if (!found)
        found = holder;
    }
    return found;
  }

 private:
  std::optional<Masthead> named_by(std::string_view name) const {
    if (name.empty() || name.size() > kLongestLine)
      return std::nullopt;
    auto known = lexicon_.find_sure(name);
    if (!known && name.find(' ') == std::string_view::npos)
      known = lexicon_.find_host(host_of(name));
    if (!known || known->is_agency())
      return std::nullopt;
    return Masthead{std::string(known->name), span_of(name)};
  }

  std::optional<Masthead> held_by(std::string_view name) const {
    if (auto known = named_by(name))
      return known;
    if (name.empty() || lexicon_.find(name) || !looks_like_outlet(span_of(name)))
      return std::nullopt;
    return Masthead{std::string(name), span_of(name)};
  }

  bool looks_like_outlet(ByteSpan span) const {
    const std::span<const Token> tokens = text_.tokens();
    const std::size_t first = text_.token_at(span.begin);
    std::size_t end = first;
    while (end < tokens.size() && tokens[end].span.end <= span.end)
      ++end;
    const bool is_name =
        first + 1 < end && end - first <= kMostNameTokens &&
        std::ranges::all_of(tokens.subspan(first, end - first), &Token::is_capitalized);
    return is_name && OutletForms::builtin().looks_like_outlet(tokens, first, end);
  }

  ByteSpan span_of(std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - text_.text().data());
    return {begin, begin + part.size()};
  }

  const AnalyzedText& text_;
  const OutletLexicon& lexicon_;
  std::vector<std::string_view> lines_;
};

}  // namespace

std::optional<Masthead> find_masthead(const AnalyzedText& text, const OutletLexicon& lexicon) {
  return MastheadFinder(text, lexicon).find();
}

}  // namespace dossier
