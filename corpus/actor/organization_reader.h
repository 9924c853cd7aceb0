// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/actor/name_tokens.h"

namespace dossier {

/// Index behind the organisation that begins at `at` by the form of its name: a word such as
/// Ministry, Party or Ltd ends it, or begins it before "of" or "for", and "and" may join two
/// subjects: "Ministry of Health and Welfare", "Fakir Apparels Ltd". [at, run_end) is a run of
/// capitalised words; the name may go on behind it, but not behind `end`. Nothing if the form does
/// not tell.
std::optional<std::size_t> organization_end(const NameTokens& tokens, std::size_t at,
                                            std::size_t run_end, std::size_t end);

/// Index behind the legal form that a comma divides from a company's name before `at`: "Inc" of
/// "Saltmere Ropes, Inc", "Ltd" of "Co., Ltd"; `at` if there is none before `end`.
std::size_t legal_form_end(const NameTokens& tokens, std::size_t at, std::size_t end);

}  // namespace dossier
