// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/outlet/outlet_mentions.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// A place at which a text is credited to an agency: tokens [first_token, end_token) name it.
struct AgencyCredit {
  std::string_view name;  ///< the usual name, or as the text has it
  std::size_t first_token = 0;
  std::size_t end_token = 0;
};

/// The agencies to which `text` is credited, in its order: by datelines ("CARACAS (Reuters) -",
/// also of agencies unknown), bylines ("By Ann Lee, AFP"), lines of credit ("- REUTERS", "(AFP)",
/// "Reporting by ... for Reuters", "contributed to this report"). Captions of photographs are no
/// credit. Requires mentions found in `text`, in order.
std::vector<AgencyCredit> find_agency_credits(const AnalyzedText& text,
                                              std::span<const OutletMention> mentions);

}  // namespace dossier
