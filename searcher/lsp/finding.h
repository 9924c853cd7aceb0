// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "corpus/span.h"

namespace dossier {

/// What speaks for a finding: a place of an article and what it says.
struct Evidence {
  Xapian::docid document = 0;
  ByteSpan place;     ///< in the article's text
  std::string words;  ///< for people
};

/// Something in a draft that does not go with the corpus.
struct Finding {
  enum class Kind : std::uint8_t { Figure, Quotation, Name };

  Kind kind = Kind::Figure;
  ByteSpan span;        ///< of the draft
  std::string message;  ///< what, and how the corpus has it
  std::string key;      ///< the same for the same words; how a finding is ignored
  std::vector<Evidence> evidence{};
  std::vector<std::string> replacements{};  ///< texts that may be put in its place
};

/// "figure", "quotation" or "name".
std::string_view to_string(Finding::Kind kind);

}  // namespace dossier
