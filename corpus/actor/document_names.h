// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/actor/candidate.h"
#include "corpus/actor/name_tokens.h"

namespace dossier {

/// A name as one document uses it: all candidates of the same folded words, and what speaks for
/// each sort of name in all of them together.
struct DocumentName {
  std::string key;                    ///< folded words joined by blanks: "bashar al assad"
  std::vector<std::string> words;     ///< without particles: "bashar", "assad"
  std::vector<std::size_t> mentions;  ///< indices of candidates, never empty
  std::span<const Alias> known;
  bool acronym = false;        ///< one word in capitals
  bool suffixes_only = false;  ///< "Co Inc": what is left of a name that began otherwise
  bool everyday = false;       ///< of common words or a company's suffix, so that no person has it
  bool titled = false;
  bool place = false;                 ///< the lexicons know a town or region of this name
  bool club = false;                  ///< called so once where what a club has stands behind it
  bool only_begins_sentences = true;  ///< never seen where the capital means something
  Evidence evidence;
  std::optional<ActorType> type;       ///< once decided
  std::optional<std::uint32_t> actor;  ///< as Knowledge numbers it, if known
  std::vector<std::size_t> hosts;      ///< indices of the fuller names that it may be short for
};

/// Groups candidates by name, in the order of first mentions.
std::vector<DocumentName> document_names(const NameTokens& tokens,
                                         std::span<const Candidate> candidates);

}  // namespace dossier
