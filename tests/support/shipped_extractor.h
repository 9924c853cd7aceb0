// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/extractor.h"

namespace dossier {

/// An extractor with the compiled-in lexicons alone, made once for all tests.
const Extractor& shipped_extractor();

}  // namespace dossier
