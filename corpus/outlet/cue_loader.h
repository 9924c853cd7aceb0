// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/text/phrase_table.h"

namespace dossier {

/// The phrases of lexicon/cues.tsv and lexicon/not_outlet_context.tsv, to the bits of Cue.
PhraseTable lexicon_cues();

}  // namespace dossier
