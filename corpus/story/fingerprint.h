// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "corpus/document/document.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// Three words of a text that stand in a row, as hashes.
struct Shingle {
  /// The words, but that any name (a capitalised word) stands for any other and any figure for any
  /// other; 0 where all three are names or figures.
  std::uint32_t frame = 0;
  /// Which names and figures these are: odd with a figure, even with names alone, 0 with neither.
  std::uint32_t specifics = 0;

  bool has_figure() const { return specifics % 2 == 1; }
  auto operator<=>(const Shingle&) const = default;
};

/// What of a document decides whether another one is a copy of it: its text but for repeats and
/// boilerplate, its title and its day. See are_copies.
///
/// Texts are compared by shingles, sampled by their hashes (Broder, "On the resemblance and
/// containment of documents", 1997), and found by few of them (as Schleimer, Wilkerson and Aiken,
/// "Winnowing", 2003, choose fingerprints that depend on the text alone). Here the choice leans to
/// the beginning: editors abridge from the bottom.
struct Fingerprint {
  std::size_t words = 0;
  std::vector<Shingle> shingles;  ///< sorted, each once; at most kMostShingles, see `sampling`
  /// Each step has halved the shingles, by their hashes: the same ones in every text.
  unsigned sampling = 0;
  /// Hashes of at most kMostKeys shingles, by which copies are found; no two give the same
  /// key_mark. None in a text of less than eight words, which has no copies.
  std::vector<std::uint32_t> keys;
  std::vector<std::uint32_t>
      title;                        ///< hashes of its words, sorted, each once; of short texts only
  std::optional<std::int32_t> day;  ///< of publication, counted from 1970-01-01
};

inline constexpr std::size_t kMostShingles = 256;
inline constexpr std::size_t kMostKeys = 8;

/// The fingerprint of `document`, whose text `text` analyses. Linear in the text's size.
Fingerprint fingerprint(const Document& document, const AnalyzedText& text, TextAnalyzer& analyzer);

/// The shingles of `fingerprint` that further sampling to `sampling`, at least its own, leaves.
std::vector<Shingle> sampled(const Fingerprint& fingerprint, unsigned sampling);

/// A key as an index term has it: two printable characters. Different keys may have the same.
std::string key_mark(std::uint32_t key);

}  // namespace dossier
