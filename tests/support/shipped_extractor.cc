// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/shipped_extractor.h"

namespace dossier {

const Extractor& shipped_extractor() {
  static const Extractor extractor;
  return extractor;
}

}  // namespace dossier
