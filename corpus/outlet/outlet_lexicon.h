// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/outlet/outlet_tables.h"
#include "corpus/text/phrase_table.h"
#include "corpus/text/token.h"

namespace dossier {

/// An outlet that the lexicon knows. The views are valid as long as the OutletLexicon.
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

  /// Knows what the lexicon says that is compiled in, and `added`, a table of the same form in
  /// which first_outlet_fault finds none. Where two rows claim a name, it is that of the row that
  /// has it as its name, as a sure alias, as a doubtful one, in this order, else the first row's; a
  /// doubtful alias of several is nobody's. What the added table claims is its own, and a row of it
  /// about a known outlet adds names and domains. Costs nothing without an added table.
  explicit OutletLexicon(std::string_view added = {});

  /// The outlet of that number. Requires one that a match has.
  KnownOutlet outlet(std::uint32_t number) const;

  /// The longest name that begins at tokens[at], written as a name; an article before it is no
  /// part of it. Does not look beyond `tokens`. Requires at < tokens.size().
  std::optional<Match> match(std::span<const Token> tokens, std::size_t at) const;

  /// The outlet that goes by exactly this name, in any letter case and with or without "The".
  std::optional<KnownOutlet> find(std::string_view name) const;

  /// The same, unless the name means other things too.
  std::optional<KnownOutlet> find_sure(std::string_view name) const;

  /// The outlet at `host` (lower case, "www.bbc.co.uk"): the longest known domain that it is or is
  /// below of, else a name that is the outlet's under any suffix.
  std::optional<KnownOutlet> find_host(std::string_view host) const;

  /// Under which other names the lexicon knows the outlet listed as `name`; as it writes them.
  std::vector<std::string_view> other_names(std::string_view name) const;

 private:
  std::unique_ptr<const OutletStorage> amended_;  // what tables_ views, where a table was added
  OutletTables tables_;
  PhraseTable phrases_;
  PhraseTable hosts_;
  PhraseTable labels_;
};

}  // namespace dossier
