// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/shipped_outlets.h"

#include "corpus/outlet/outlet_lexicon.h"

namespace dossier {

const OutletLexicon& shipped_outlets() {
  static const OutletLexicon lexicon;
  return lexicon;
}

}  // namespace dossier
