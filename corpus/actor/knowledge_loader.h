// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "corpus/actor/knowledge_tables.h"

namespace dossier {

/// The tables of the lexicons in lexicon/. Takes some ten milliseconds: for lexicon_compiler, which
/// puts them into the program.
KnowledgeStorage lexicon_knowledge();

/// `tables` with a user's table of actors, which has precedence; see Knowledge. The phrase tables
/// of `tables` must outlive the result.
std::unique_ptr<const KnowledgeStorage> amended_knowledge(const KnowledgeTables& tables,
                                                          std::string_view added);

/// "Resistance Front" for "The Resistance Front", as texts write "the Resistance Front"; what is
/// left must be two words, as "Rock" is no name.
std::string_view name_without_article(std::string_view name);

}  // namespace dossier
