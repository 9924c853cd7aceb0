// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "corpus/quantity/numeral_draft.h"

namespace dossier {

/// Whether a word may have a number in it: "32m2", "USD10m".
bool has_digit_near_front(std::string_view word);

/// Reads a numeral in digits at the draft's token: "1,234", "816 000", "3 1/2", "8 million",
/// "4.2bn", "USD10m", "½". False where there is none.
bool read_digit_numeral(NumeralDraft& draft);

}  // namespace dossier
