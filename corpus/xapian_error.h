// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <utility>

#include <xapian.h>

#include "corpus/error.h"

namespace dossier {

/// What `error` means for a user of the database.
Error from_xapian(const Xapian::Error& error);

/// Returns what `work` returns; what it throws of Xapian's becomes an Error.
template <typename Work>
auto translate_xapian_errors(Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (const Xapian::Error& error) {
    throw from_xapian(error);
  }
}

}  // namespace dossier
