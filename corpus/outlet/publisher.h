// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "corpus/document/document.h"
#include "corpus/outlet/outlet_lexicon.h"

namespace dossier {

/// The host of a web address in lower case, without user, port and "www."; "" where `url` is none.
std::string host_of(std::string_view url);

/// The usual name of an outlet that is named in metadata: "WaPo" gives "The Washington Post"; a
/// name that is not known is given back as it is, without white space around it.
std::string usual_outlet_name(std::string_view name, const OutletLexicon& lexicon);

/// The outlet that publishes at `url`: its usual name, where that is not known the host without
/// "www.", "" where `url` is no web address. Looks at nothing but the host.
std::string publisher_of_url(std::string_view url, const OutletLexicon& lexicon);

/// Who published `document`: the outlet of its metadata, else that of its URL, "" if unknown.
std::string publisher_of(const Document& document, const OutletLexicon& lexicon);

}  // namespace dossier
