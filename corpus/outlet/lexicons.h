// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// The files of the folder `lexicon` beside this header; each describes its columns at its head.
extern const std::string_view kOutlets;      ///< outlets.tsv: names, aliases, domains
extern const std::string_view kCues;         ///< cues.tsv: what says that an outlet is cited
extern const std::string_view kAgencyForms;  ///< agency_forms.tsv: what outlets' names look like
extern const std::string_view kNotOutletContext;  ///< not_outlet_context.tsv: polls, staff, photos

}  // namespace dossier
