// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/schema.h"
#include "corpus/text/token.h"

namespace dossier {

/// How the positions of a document are packed into one value; FORMAT.md gives the layout byte by
/// byte. One value a document costs a search one look-up, however many words a phrase has, and an
/// index a fifth of what position lists of Xapian's take.
///
/// Positions count words from 1 and jump by kParagraphGap between passages. Terms are known by
/// fingerprints that tell those of one document apart, and no others: whoever looks a term up must
/// know from the postings that the document has it.

/// The slot of that value.
inline constexpr Slot kPositionsSlot = 5;

/// Whether the token is indexed, and so has a position.
bool takes_position(const Token& token);

/// The hash from which fingerprints are made.
std::uint64_t position_hash(std::string_view term);

/// A word or a mention of several words that counts as one, or the words of a figure.
struct WordSpan {
  std::uint32_t first = 0;  ///< position of the first word
  std::uint32_t words = 0;  ///< how many; 0 for what touches no word

  bool operator==(const WordSpan&) const = default;
};

/// Packs one document after the other. Keeps its memory between them. Not thread-safe.
class PositionPacker {
 public:
  struct Term {
    std::string_view term;
    std::uint32_t count = 0;  ///< how often it was added
    std::uint64_t hash = 0;
  };

  /// Adds a term at the next position and returns that. Views `term` until pack().
  std::uint32_t add_word(std::string_view term);

  /// The next word begins a passage: no phrase reaches from the words before it to those behind.
  void end_passage();

  /// Says that all words so far are the title's.
  void end_title();

  /// A mention under a term of its own, which views `term` until pack(). Mentions come in any
  /// order.
  void add_mention(std::string_view term, const WordSpan& place);

  /// The words of the next figure, in the order of the packed quantities.
  void add_figure(const WordSpan& place);

  /// The terms of words added so far, each once, in the order of their first positions.
  std::span<const Term> words() const { return words_.terms; }

  /// What was added, packed; the packer begins anew.
  std::string pack();

 private:
  struct Mention {
    std::uint32_t name;
    WordSpan place;
  };

  /// Numbers terms from 0 as they come.
  struct TermTable {
    std::vector<Term> terms;
    std::vector<std::uint32_t> slots;  // a hash table of numbers, from 1; 0 is free

    std::uint32_t number_of(std::string_view term);
    void clear();
    void grow();
  };

  void put_directory(std::string& out, std::span<const std::uint32_t> words_by_rank) const;
  void put_sequence(std::string& out, std::span<const std::uint32_t> words_by_rank) const;
  void put_mentions(std::string& out);

  TermTable words_;
  TermTable names_;
  std::vector<std::uint32_t> sequence_;  // numbers of words; kGap between passages
  std::vector<Mention> mentions_;
  std::vector<WordSpan> figures_;
  std::uint32_t position_ = 0;
  std::uint32_t title_words_ = 0;
};

/// How a word is written in the sequence of a document: a lead byte and up to four that follow it,
/// which no lead is. So a row of codes stands wherever its bytes stand.
struct WordCode {
  std::array<char, 5> bytes{};
  std::uint8_t size = 0;

  std::string_view view() const { return {bytes.data(), size}; }
};

/// Reads one packed value. Views it. Every function throws Error{DatabaseDamaged} where the value
/// is not one that a packer made, as far as it is read.
class PositionReader {
 public:
  explicit PositionReader(std::string_view packed);

  /// How the document writes a word, by its position_hash. Requires that the document has the word:
  /// else what comes may be none or another word's.
  std::optional<WordCode> code_of(std::uint64_t hash) const;

  /// Whether words with these codes, written one behind the other, stand in a row somewhere.
  bool has_row(std::string_view codes) const;

  /// The positions of each of the words, ordered. Costs one pass over the document.
  std::vector<std::vector<std::uint32_t>> positions_of(std::span<const WordCode> words) const;

  /// The number, for mentions(), of a term under which mentions were added, likewise by hash.
  std::optional<std::uint32_t> name_of(std::uint64_t hash) const;

  struct NamedSpan {
    std::uint32_t name = 0;
    WordSpan place;
  };

  /// All mentions, ordered by position.
  std::vector<NamedSpan> mentions() const;

  /// The words of all figures, in the order of the packed quantities.
  std::vector<WordSpan> figures() const;

  /// The title's words stand at the positions up to this one.
  std::uint32_t title_words() const { return title_words_; }

 private:
  std::optional<std::uint32_t> find(std::uint64_t hash, std::size_t begin, std::size_t end) const;

  std::size_t word_count_ = 0;
  std::size_t name_count_ = 0;
  std::size_t width_ = 0;
  unsigned seed_ = 0;
  std::uint32_t title_words_ = 0;
  std::string_view directory_;  // `width_` planes of a byte a term
  std::string_view sequence_;
  std::string_view rest_;  // mentions, then figures
};

}  // namespace dossier
