// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/units.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>

#include "corpus/quantity/lexicons.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_table.h"

namespace dossier {
namespace {

constexpr std::size_t kMostSymbolTokens = 4;

double number_of(std::string_view cell) {
  double value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

// Units by symbol. Most words that are looked up are none, which their first byte and their size
// tell without a hash.
class SymbolTable {
 public:
  void add(std::string_view symbol, std::uint32_t unit) {
    units_.emplace(symbol, unit);
    sizes_[static_cast<unsigned char>(symbol.front())] |= bit_of(symbol);
  }
  std::optional<std::uint32_t> find(std::string_view symbol) const {
    if (symbol.empty() ||
        (sizes_[static_cast<unsigned char>(symbol.front())] & bit_of(symbol)) == 0)
      return std::nullopt;
    const auto found = units_.find(symbol);
    return found == units_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  static std::uint32_t bit_of(std::string_view symbol) {
    constexpr std::size_t kMost = 31;
    return std::uint32_t{1} << std::min(symbol.size(), kMost);
  }

  std::unordered_map<std::string_view, std::uint32_t> units_;
  std::array<std::uint32_t, 256> sizes_{};  // bits of the sizes of symbols, by their first byte
};

class UnitTable {
 public:
  static const UnitTable& instance() {
    static const UnitTable table;
    return table;
  }

  const Unit* symbol(std::string_view exact) const {
    const auto found = symbols_.find(exact);
    return found ? &units_[*found] : nullptr;
  }
  const Unit* money_symbol(std::string_view exact) const {
    const auto found = money_symbols_.find(exact);
    return found ? &units_[*found] : nullptr;
  }
  const Unit* phrase(std::string_view folded) const {
    const auto found = phrases_.find(folded);
    return found ? &units_[*found] : nullptr;
  }
  std::optional<UnitMatch> longest(const TaggedSentence& s, std::size_t at) const {
    const auto match = phrases_.longest_match(s.tokens(), at);
    if (!match)
      return std::nullopt;
    return UnitMatch{&units_[match->value], at, match->end_token};
  }
  const Unit* named(std::string_view name, QuantityKind kind) const {
    const auto [first, last] = names_.equal_range(name);
    const auto found =
        std::find_if(first, last, [&](const auto& row) { return units_[row.second].kind == kind; });
    return found == last ? nullptr : &units_[found->second];
  }

 private:
  UnitTable() {
    for (const LexiconRow& row : lexicon_rows(kUnits)) {
      const auto kind = quantity_kind_from(row.cell(1));
      assert(kind.has_value());
      add({.name = row.cell(0),
           .kind = kind.value_or(QuantityKind::Other),
           .base = row.cell(2),
           .factor = number_of(row.cell(3)),
           .offset = number_of(row.cell(4))},
          row.cell(5), row.cell(6));
    }
    for (const LexiconRow& row : lexicon_rows(kCurrencies))
      add({.name = row.cell(0),
           .kind = QuantityKind::Money,
           .base = row.cell(2),
           .factor = number_of(row.cell(1)),
           .offset = 0},
          row.cell(3), row.cell(4));
  }

  void add(const Unit& unit, std::string_view words, std::string_view symbols) {
    const auto index = static_cast<std::uint32_t>(units_.size());
    units_.push_back(unit);
    names_.emplace(unit.name, index);
    for (const std::string_view word : lexicon_list(words))
      phrases_.add(word, index);
    for (const std::string_view symbol : lexicon_list(symbols)) {
      symbols_.add(symbol, index);
      if (unit.kind == QuantityKind::Money)
        money_symbols_.add(symbol, index);
    }
  }

  std::deque<Unit> units_;
  std::unordered_multimap<std::string_view, std::uint32_t> names_;
  PhraseTable phrases_;
  SymbolTable symbols_;
  SymbolTable money_symbols_;
};

// Letters that are too often words or initials to be units behind a space.
bool needs_glue(std::string_view symbol) {
  return symbol.size() == 1 && is_ascii_alpha(symbol.front()) && symbol != "C" && symbol != "W" &&
         symbol != "m" && symbol != "F" && symbol != "t" && symbol != "L";
}

// "F-Series", "F Block", "14C/": the letter is no degree.
bool is_capital_of_name(const TaggedSentence& s, std::size_t at, std::size_t end) {
  const bool is_letter =
      end == at + 1 && s[at].text.size() == 1 &&
      (s[at].text == "F" || s[at].text == "C" || s[at].text == "W" || s[at].text == "L");
  if (!is_letter)
    return false;
  return s.is_inner_hyphen(end) || (s.is(end, "/") && s.is_glued(end)) ||
         (!s.is_glued(at) && s.is_capitalized(end));
}

// The symbol made of the most tokens from `at` on that no space parts.
std::optional<UnitMatch> read_symbol(const TaggedSentence& s, std::size_t at, bool glued) {
  std::size_t end = at + 1;
  while (end < s.size() && end < at + kMostSymbolTokens && s.is_glued(end))
    ++end;
  for (; end > at; --end) {
    std::string_view symbol = s.bytes(at, end);
    const Unit* unit = UnitTable::instance().symbol(symbol);
    // "It was 20C.": a capital keeps the full stop.
    if (unit == nullptr && end == at + 1 && symbol.size() > 1 && symbol.ends_with('.')) {
      symbol.remove_suffix(1);
      unit = UnitTable::instance().symbol(symbol);
    }
    if (unit != nullptr && (glued || !needs_glue(symbol)) && !is_capital_of_name(s, at, end))
      return UnitMatch{unit, at, end};
  }
  return std::nullopt;
}

// "won", "real", "mark" and the like are words of their own.
bool is_doubtful_word(const TaggedSentence& s, std::size_t at, const UnitMatch& match) {
  if (match.end != at + 1)
    return false;
  if (s.is(at, "won"))
    return s.is(at + 1, WordClass::Determiner) || s.is_capitalized(at + 1) || s.is(at + 1, "by") ||
           s.is(at + 1, "more");
  // "2022 marks a turn", "one SEC official".
  if (s.is(at, "marks") || s.is(at, "mark"))
    return s.is(at + 1, WordClass::Determiner);
  if (s.is(at, "sec"))
    return s[at].letter_case == LetterCase::Upper;
  return s.is(at, "min") && s.is(at + 1, "read");
}

}  // namespace

const Unit* find_unit(std::string_view surface) {
  const UnitTable& table = UnitTable::instance();
  if (const Unit* unit = table.symbol(surface))
    return unit;
  std::string lower(surface);
  std::ranges::transform(lower, lower.begin(), to_ascii_lower);
  return table.phrase(lower);
}

const Unit* find_unit(std::string_view name, QuantityKind kind) {
  return UnitTable::instance().named(name, kind);
}

std::optional<UnitMatch> read_unit(const TaggedSentence& s, std::size_t at, bool glued) {
  if (at >= s.size())
    return std::nullopt;
  const auto symbol = read_symbol(s, at, glued);
  auto phrase = UnitTable::instance().longest(s, at);
  if (phrase && is_doubtful_word(s, at, *phrase))
    phrase.reset();
  if (symbol && (!phrase || symbol->end >= phrase->end))
    return symbol;
  return phrase;
}

const Unit* currency_symbol(std::string_view letters) {
  return UnitTable::instance().money_symbol(letters);
}

const Unit* read_glued_currency(const TaggedSentence& s, std::size_t at, std::string_view letters) {
  if (s.is_punctuation(at - 1) && s.is_glued(at)) {
    const std::size_t sign = s[at - 1].span.begin;
    const std::string_view both = s.text().substr(sign, s[at].span.begin + letters.size() - sign);
    if (const Unit* unit = currency_symbol(both))
      return unit;
  }
  return currency_symbol(letters);
}

// The currency of a dollar sign behind letters in any case: "hk $", "cad$".
const Unit* dollar_of(std::string_view letters) {
  constexpr std::size_t kLongest = 3;
  if (letters.size() > kLongest || letters == "a" || letters == "s")
    return nullptr;
  std::string symbol(letters);
  for (char& letter : symbol)
    if ('a' <= letter && letter <= 'z')
      letter = static_cast<char>(letter - 'a' + 'A');
  const Unit* unit = symbol.size() == kLongest ? currency_symbol(symbol) : nullptr;
  return unit != nullptr ? unit : currency_symbol(symbol + '$');
}

std::optional<UnitMatch> read_currency_before(const TaggedSentence& s, std::size_t at) {
  std::optional<UnitMatch> longest;
  for (std::size_t first = at - 1; first < s.size() && first + 3 >= at; --first) {
    const std::string_view symbol = s.bytes(first, at);
    const Unit* unit = currency_symbol(symbol);
    if (unit == nullptr && first + 2 == at && s.is(first + 1, "$"))
      unit = dollar_of(s[first].folded);
    const bool letters_only = std::ranges::all_of(symbol, is_ascii_alpha);
    // One letter before a space is an initial; "N 500" and "R 500" are left alone.
    if (unit != nullptr && !(letters_only && symbol.size() == 1 && !s.is_glued(at)) &&
        symbol != "c" && symbol != "p")
      longest = UnitMatch{unit, first, at};
    if (!s.is_glued(first) && !(first + 1 == at && s.is_punctuation(first)))
      break;
  }
  return longest;
}

}  // namespace dossier
