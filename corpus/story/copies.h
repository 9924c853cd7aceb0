// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/story/fingerprint.h"

namespace dossier {

/// The keys that copies share at least.
inline constexpr std::size_t kSharedKeys = 2;

/// Whether two documents are the same article: reprinted, abridged to no less than a third, with
/// another headline, with words edited, with lines added. Depends on the two alone, in either
/// order.
///
/// Not copies are two that say the same of other names or with other figures, as the notices of
/// two companies, the reports of two weeks, or a story and its update with a higher toll; a piece
/// and the survey that holds it among others; and short ones published more than five days apart.
/// Where there are hardly words to tell by, as in a notice of a dividend, the titles must agree.
bool are_copies(const Fingerprint& a, const Fingerprint& b);

}  // namespace dossier
