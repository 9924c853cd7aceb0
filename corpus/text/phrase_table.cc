// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/phrase_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <utility>

#include "corpus/text/word_hash.h"

namespace dossier {
namespace {

// What TextAnalyzer::fold drops between the words of a name: the hyphen of al-Assad, the ends of
// People's Bank and Workers' Party, the sign of Johnson & Johnson.
bool is_passed_over(const Token& token) {
  if (token.kind == TokenKind::Possessive)
    return true;
  constexpr std::array<std::string_view, 6> kMarks = {"-", "\u2011", "\u2010", "'", "’", "&"};
  return token.kind == TokenKind::Punctuation &&
         std::ranges::find(kMarks, token.text) != kMarks.end();
}

constexpr std::uint64_t kMixer = 0x9E3779B97F4A7C15U;

// The key of a phrase whose first words have the key `before` and whose next word is `word`.
std::uint64_t extend(std::uint64_t before, std::string_view word) {
  std::uint64_t key = (before ^ word_hash(word)) * kMixer;
  key ^= key >> 29U;
  return key == 0 ? 1 : key;
}

}  // namespace

std::size_t PhraseTable::slot_of(std::uint64_t key) const {
  const std::size_t mask = nodes_.size() - 1;
  std::size_t at = key & mask;
  while (nodes_[at].key != 0 && nodes_[at].key != key)
    at = (at + 1) & mask;
  return at;
}

void PhraseTable::reserve(std::size_t beginnings) {
  constexpr std::size_t kFirstSize = 64;
  const std::size_t size = std::bit_ceil(std::max(kFirstSize, beginnings + beginnings / 3));
  if (size <= own_.size())
    return;
  const std::vector<PhraseNode> old = std::exchange(own_, std::vector<PhraseNode>(size));
  nodes_ = own_;
  for (const PhraseNode& node : old)
    if (node.key != 0)
      own_[slot_of(node.key)] = node;
}

PhraseNode& PhraseTable::insert(std::uint64_t key) {
  if (own_.size() != nodes_.size()) {
    own_.assign(nodes_.begin(), nodes_.end());
    nodes_ = own_;
    used_ = own_.size() - static_cast<std::size_t>(std::ranges::count(own_, 0U, &PhraseNode::key));
  }
  if (used_ * 4 >= own_.size() * 3)
    reserve(own_.size() + 1);
  PhraseNode& node = own_[slot_of(key)];
  if (node.key == 0) {
    node.key = key;
    ++used_;
  }
  return node;
}

const PhraseNode* PhraseTable::node(std::uint64_t key) const {
  if (nodes_.empty())
    return nullptr;
  const PhraseNode& found = nodes_[slot_of(key)];
  return found.key == 0 ? nullptr : &found;
}

PhraseNode* PhraseTable::last_node(std::string_view folded) {
  if (folded.empty())
    return nullptr;
  std::uint64_t key = 0;
  std::size_t begin = 0;
  for (std::size_t blank = folded.find(' '); blank != std::string_view::npos;
       blank = folded.find(' ', begin)) {
    key = extend(key, folded.substr(begin, blank - begin));
    insert(key).goes_on = true;
    begin = blank + 1;
  }
  return &insert(extend(key, folded.substr(begin)));
}

std::uint32_t PhraseTable::add(std::string_view folded, std::uint32_t value) {
  PhraseNode* last = last_node(folded);
  if (last == nullptr)
    return value;
  if (last->value == PhraseNode::kNoValue)
    last->value = value;
  return last->value;
}

void PhraseTable::set(std::string_view folded, std::uint32_t value) {
  if (PhraseNode* last = last_node(folded))
    last->value = value;
}

std::optional<PhraseTable::Match> PhraseTable::longest_match(std::span<const Token> tokens,
                                                             std::size_t at) const {
  assert(at < tokens.size());
  if (!tokens[at].is_term())
    return std::nullopt;
  std::uint64_t key = extend(0, tokens[at].folded);
  const PhraseNode* reached = node(key);
  std::optional<Match> longest;
  if (reached != nullptr && reached->value != PhraseNode::kNoValue)
    longest = Match{at + 1, reached->value};
  for (std::size_t next = at + 1; reached != nullptr && reached->goes_on && next < tokens.size();
       ++next) {
    if (is_passed_over(tokens[next]))
      continue;
    if (!tokens[next].is_term())
      break;
    key = extend(key, tokens[next].folded);
    reached = node(key);
    if (reached != nullptr && reached->value != PhraseNode::kNoValue)
      longest = Match{next + 1, reached->value};
  }
  return longest;
}

std::optional<std::uint32_t> PhraseTable::find(std::string_view folded) const {
  if (folded.empty())
    return std::nullopt;
  std::uint64_t key = 0;
  for (std::size_t begin = 0; begin <= folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    key = extend(key, folded.substr(begin, end - begin));
    begin = end + 1;
  }
  const PhraseNode* found = node(key);
  return found == nullptr || found->value == PhraseNode::kNoValue ? std::nullopt
                                                                  : std::optional(found->value);
}

}  // namespace dossier
