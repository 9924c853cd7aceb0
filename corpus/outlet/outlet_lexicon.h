// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_table.h"
#include "corpus/text/token.h"

namespace dossier {

/// An outlet that the lexicon knows. The views are into the lexicon's text.
struct KnownOutlet {
  std::string_view name;  ///< the usual full name
  std::string_view kind;  ///< "agency", "newspaper", "broadcaster", "magazine" or "website"
  std::string_view country;

  bool is_agency() const { return kind == "agency"; }
};

/// The outlets by name, alias and domain. Immutable once made; safe to read from many threads.
class OutletLexicon {
 public:
  struct Match {
    std::size_t end_token = 0;  ///< behind the name's last token
    std::uint32_t outlet = 0;
    bool needs_cue = false;      ///< the word means other things too: "Time", "The Independent"
    bool needs_article = false;  ///< is a name only behind "the": "The Hill"
  };

  /// Reads the lexicon that is compiled in and `added`, a table of the same form that must outlive
  /// the object and in which first_outlet_fault finds none. Where two rows claim a name, it is that
  /// of the row that has it as its name, as a sure alias, as a doubtful one, in this order, else
  /// the first row's; a doubtful alias of several is nobody's. What the added table claims is its
  /// own, and a row of it about a known outlet adds names and domains.
  explicit OutletLexicon(std::string_view added = {});

  const KnownOutlet& outlet(std::uint32_t index) const { return outlets_[index]; }

  /// The longest name that begins at tokens[at], written as a name; an article before it is no
  /// part of it. Does not look beyond `tokens`. Requires at < tokens.size().
  std::optional<Match> match(std::span<const Token> tokens, std::size_t at) const;

  /// The outlet that goes by exactly this name, in any letter case and with or without "The".
  const KnownOutlet* find(std::string_view name) const;

  /// The same, unless the name means other things too.
  const KnownOutlet* find_sure(std::string_view name) const;

  /// The outlet at `host` (lower case, "www.bbc.co.uk"): the longest known domain that it is or is
  /// below of, else a name that is the outlet's under any suffix.
  const KnownOutlet* find_host(std::string_view host) const;

  /// Under which other names the lexicon knows the outlet listed as `name`; as it writes them.
  std::vector<std::string_view> other_names(std::string_view name) const;

 private:
  struct Alias {
    std::uint32_t outlet = 0;
    bool needs_cue = false;
    bool is_name = false;  ///< the outlet's own, not another name for it
    bool needs_article = false;
    bool is_acronym = false;    ///< counts in capitals only: "AP", "TIME"
    bool is_contested = false;  ///< doubtful, and of several outlets
    bool is_added = false;      ///< from the added table
  };
  // A cell that lists other names of an outlet.
  struct Names {
    std::uint32_t outlet = 0;
    std::string_view list;
  };

  void add_table(std::string_view table, bool is_added);
  std::uint32_t add_outlet(const LexiconRow& row);
  void add_alias(std::string_view written, Alias alias);
  void add_domain(std::string_view domain, std::uint32_t outlet);

  std::vector<KnownOutlet> outlets_;
  std::vector<Names> names_;
  std::vector<Alias> aliases_;
  PhraseTable phrases_;  // to indices of aliases_
  PhraseTable hosts_;    // whole hosts, to indices of outlets_
  PhraseTable labels_;   // "bbc" of "bbc.*"
};

}  // namespace dossier
