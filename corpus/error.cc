// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/error.h"

#include <utility>

namespace dossier {

Error::Error(ErrorKind kind, const std::string& message, std::string hint)
    : std::runtime_error(message), kind_(kind), hint_(std::move(hint)) {}

int exit_status(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileUnwritable:
    case ErrorKind::DatabaseMissing:
    case ErrorKind::DatabaseLocked:
    case ErrorKind::DatabaseDamaged:
    case ErrorKind::SchemaMismatch:
    case ErrorKind::BadQuery:
    case ErrorKind::Internal:
      return kExitError;
  }
  return kExitError;
}

std::string describe(std::string_view program, const Error& error) {
  std::string out = std::string(program) + ": error: " + error.what() + '\n';
  if (!error.hint().empty())
    out += std::string(program) + ": hint: " + error.hint() + '\n';
  return out;
}

}  // namespace dossier
