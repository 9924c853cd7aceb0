// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "corpus/text/phrase_table.h"
#include "corpus/text/token.h"

namespace dossier {

/// What a word or phrase says about the name beside it; one phrase may have several uses.
enum class Cue : std::uint32_t {
  Say = 1U << 0U,         ///< verb of outlets and actors: "reported", "wrote", "said"
  Speak = 1U << 1U,       ///< verb of actors alone: "denied", "warned"
  Tell = 1U << 2U,        ///< before the outlet that was told: "told", "in an interview with"
  Before = 1U << 3U,      ///< before the source: "according to", "cited by", "an article in"
  Product = 1U << 4U,     ///< behind the outlet: "report", "analysis", "editorial"
  Credit = 1U << 5U,      ///< before the agency that a text came from: "with inputs from"
  Skip = 1U << 6U,        ///< between subject and verb: "has", "also", "on Monday"
  Kind = 1U << 7U,        ///< what outlets are: "newspaper", "news agency", "broadcaster"
  Describe = 1U << 8U,    ///< may stand before a kind: "state-run", "local"
  Unnamed = 1U << 9U,     ///< a source without a name: "officials", "sources", "poll"
  Body = 1U << 10U,       ///< stands for an organisation named before: "the ministry", "the group"
  NotAfter = 1U << 11U,   ///< behind the outlet: then it is no source: "poll", "anchor", "photo"
  NotBefore = 1U << 12U,  ///< before the outlet: then it is no source: "owner of", "photo by"
  Names = 1U << 13U,      ///< a kind beside which capitalised words are an outlet's name
  Contributed = 1U << 14U,  ///< behind the agency of a credit: "contributed to this report"
  Desk = 1U << 15U,         ///< ends a line that names whose desk wrote the text: "Editorial Team"
  Source = 1U << 16U,       ///< before the agency on a line of its own: "Source"
  Event = 1U << 17U,        ///< what an outlet holds or runs, no report of it: "poll", "debate"
  Accord = 1U << 18U,       ///< before a source that may be any actor: "according to"
  Pronoun = 1U << 19U,      ///< "he", "it"
  Press = 1U << 20U,        ///< verb of outlets alone: "published", "profiled"
  Put = 1U << 21U,          ///< says a figure with "at" behind it: "put the toll at"
  Figure = 1U << 22U,       ///< what is put at a figure: "toll", "it"
  Quote = 1U << 23U,        ///< verb of speech that credits only a quotation: "asked", "called"
  Agency = 1U << 24U,       ///< a kind that only news agencies are: "agency", "wire service"
};

/// The cues of lexicon/cues.tsv and lexicon/not_outlet_context.tsv. Immutable once made.
class CueLexicon {
 public:
  struct Match {
    std::size_t end_token = 0;
    std::uint32_t cues = 0;  ///< the bits of Cue

    bool is(Cue cue) const { return (cues & static_cast<std::uint32_t>(cue)) != 0; }
  };

  static const CueLexicon& builtin();

  /// The longest cue phrase that begins at tokens[at]. Requires at < tokens.size().
  std::optional<Match> match(std::span<const Token> tokens, std::size_t at) const;

  /// Whether such a cue begins at tokens[at]; false behind the last token.
  bool is(std::span<const Token> tokens, std::size_t at, Cue cue) const;

  /// Where the longest such cue begins that ends directly before tokens[end].
  std::optional<std::size_t> begin_before(std::span<const Token> tokens, std::size_t end,
                                          Cue cue) const;

 private:
  CueLexicon();

  PhraseTable phrases_;
};

/// The table of lexicon_cues(); lexicon_compiler makes it at build time.
extern const std::span<const PhraseNode> kBuiltInCues;

}  // namespace dossier
