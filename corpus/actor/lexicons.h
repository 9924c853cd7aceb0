// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// The lexicons of this room as they are compiled in; the head of each file in `lexicon` explains
/// its columns.
extern const std::string_view kCountryLexicon;
extern const std::string_view kOrganizationLexicon;
extern const std::string_view kArmedGroupLexicon;
extern const std::string_view kPersonLexicon;
extern const std::string_view kFirstNameLexicon;
extern const std::string_view kAmbiguousFirstNameLexicon;
extern const std::string_view kSurnameLexicon;
extern const std::string_view kChineseSurnameLexicon;
extern const std::string_view kTitleLexicon;
extern const std::string_view kOrganizationWordLexicon;
extern const std::string_view kLegalFormLexicon;
extern const std::string_view kNotNameLexicon;
extern const std::string_view kNonActorGroupLexicon;
extern const std::string_view kContextWordLexicon;
extern const std::string_view kPlaceLexicon;

}  // namespace dossier
