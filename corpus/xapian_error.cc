// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/xapian_error.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dossier {
namespace {

struct Translation {
  std::string_view type;  // Xapian's errors are not polymorphic but tell their class by name
  ErrorKind kind;
  const char* message;
  const char* hint;
};

constexpr auto kTranslations = std::to_array<Translation>({
    {"DatabaseLockError", ErrorKind::DatabaseLocked, "the database is being written to",
     "wait until the other program has ended"},
    {"DatabaseCorruptError", ErrorKind::DatabaseDamaged, "the database is damaged",
     "run 'indexer check', then 'indexer build'"},
    {"DatabaseVersionError", ErrorKind::DatabaseDamaged,
     "the database was written by another version of Xapian", "run 'indexer build' anew"},
    {"DatabaseOpeningError", ErrorKind::DatabaseMissing, "the database cannot be opened",
     "make one with 'indexer build FOLDER'"},
    {"DatabaseNotFoundError", ErrorKind::DatabaseMissing, "the database cannot be opened",
     "make one with 'indexer build FOLDER'"},
    {"DatabaseError", ErrorKind::FileUnwritable, "the database cannot be read or written",
     "check the space on its disk, then run 'indexer check'"},
});

}  // namespace

Error from_xapian(const Xapian::Error& error) {
  std::string cause = error.get_msg();
  if (const char* system = error.get_error_string(); system != nullptr)
    cause += std::string(" (") + system + ")";
  const auto known =
      std::ranges::find(kTranslations, std::string_view(error.get_type()), &Translation::type);
  if (known == kTranslations.end())
    return Error(ErrorKind::Internal, "the search library reports: " + cause, "please report this");
  return Error(known->kind, std::string(known->message) + ": " + cause, known->hint);
}

}  // namespace dossier
