// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "corpus/actor/document_names.h"
#include "corpus/actor/knowledge.h"

namespace dossier {

/// What many countries have under one name ("Congress", "Finance Ministry", "Central Bank") becomes
/// the body of the country that the document is about: the one that its countries, persons and
/// organisations belong to most often. Where several lead and have such a body, or the lexicons
/// know none of it, the name stays as it is. Requires names whose known actors are decided.
void settle_national_bodies(const Knowledge& knowledge, std::vector<DocumentName>& names);

}  // namespace dossier
