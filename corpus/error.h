// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace dossier {

/// What kept an operation from going on. `exit_status` maps it to the programs' exit status.
enum class ErrorKind {
  Usage,            ///< the command line asks for something impossible
  FileUnreadable,   ///< a file or folder that the user named cannot be read
  FileUnwritable,   ///< output, lock or database files cannot be written
  DatabaseMissing,  ///< there is no database where one was expected
  DatabaseLocked,   ///< another process is writing to the database
  DatabaseDamaged,  ///< the database cannot be decoded
  SchemaMismatch,   ///< the database was written by another version or with other settings
  BadQuery,         ///< a query that cannot be read; the message holds the line and a caret
  Internal,         ///< a defect of Dossier's own
};

/// An operation that cannot go on. The message says what, which object and why; the hint, which
/// may be empty, says what the user can do about it. Both are UTF-8 without a final full stop
/// or line feed.
class Error : public std::runtime_error {
 public:
  explicit Error(ErrorKind kind, const std::string& message, std::string hint = {});

  ErrorKind kind() const { return kind_; }
  const std::string& hint() const { return hint_; }

 private:
  ErrorKind kind_;
  std::string hint_;
};

/// The programs' exit statuses; the same for every command.
inline constexpr int kExitDone = 0;
inline constexpr int kExitNothingFound = 1;
inline constexpr int kExitError = 2;

/// The status with which a program ends after `kind`.
int exit_status(ErrorKind kind);

/// `message`, and the hint on a line of its own where there is one, as the programs print it
/// after their own name: "indexer: error: ...". Ends with a line feed.
std::string describe(std::string_view program, const Error& error);

}  // namespace dossier
