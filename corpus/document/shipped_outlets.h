// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace dossier {

class OutletLexicon;

/// The outlets that are compiled in, read once, when first asked for. Readers of files know no
/// outlets that a user adds: those are told later, from the name and the address that they find.
const OutletLexicon& shipped_outlets();

}  // namespace dossier
