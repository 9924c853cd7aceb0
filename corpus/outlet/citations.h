// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "corpus/outlet/outlet_mentions.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// How a text attributes information to an outlet.
enum class CitationForm : std::uint8_t {
  Said,  ///< the outlet itself says it: "Reuters reported", "according to the BBC"
  Told,  ///< somebody says it to the outlet: "told Reuters", "speaking to Politico"
};

/// A citation: the outlet, and the tokens that attribute something to it.
struct Citation {
  std::string_view name;    ///< the outlet's, as in OutletMention
  std::size_t mention = 0;  ///< index of the mention that names the outlet, perhaps earlier
  CitationForm form = CitationForm::Said;
  std::size_t first_token = 0;  ///< of the outlet's name or its stand-in, and its cue
  std::size_t end_token = 0;
  bool cue_before = false;  ///< "according to the BBC", not "the BBC said"
};

/// Whether two names that follow each other are items of one list: "Reuters and the AP".
bool are_listed_together(const AnalyzedText& text, const OutletMention& a, const OutletMention& b);

/// The citations of `text` in its order: active ("the Post wrote"), passive ("first reported by
/// CNN"), in frames of quotations, headlines and lists, and by stand-ins for the outlet named last
/// ("the newspaper said"). Polls, staff, photographs and outlets that are the story's subject are
/// none. Requires mentions found in `text`, in order.
std::vector<Citation> find_citations(const AnalyzedText& text,
                                     std::span<const OutletMention> mentions);

}  // namespace dossier
