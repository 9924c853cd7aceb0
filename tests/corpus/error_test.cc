// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/error.h"

#include <doctest/doctest.h>
#include <xapian.h>

#include "corpus/xapian_error.h"

namespace dossier {

TEST_CASE("error: a message is printed after the program's name, the hint on a line of its own") {
  CHECK(describe("indexer", Error(ErrorKind::Usage, "no folder")) == "indexer: error: no folder\n");
  CHECK(describe("searcher", Error(ErrorKind::BadQuery, "a lone )", "remove it")) ==
        "searcher: error: a lone )\nsearcher: hint: remove it\n");
}

TEST_CASE("error: every error ends a program with status 2") {
  for (const ErrorKind kind :
       {ErrorKind::Usage, ErrorKind::FileUnreadable, ErrorKind::FileUnwritable,
        ErrorKind::DatabaseMissing, ErrorKind::DatabaseLocked, ErrorKind::DatabaseDamaged,
        ErrorKind::SchemaMismatch, ErrorKind::BadQuery, ErrorKind::Internal})
    CHECK(exit_status(kind) == 2);
}

TEST_CASE("error: Xapian's errors become ours, with their cause") {
  CHECK(from_xapian(Xapian::DatabaseLockError("locked")).kind() == ErrorKind::DatabaseLocked);
  CHECK(from_xapian(Xapian::DatabaseCorruptError("bad block")).kind() ==
        ErrorKind::DatabaseDamaged);
  CHECK(from_xapian(Xapian::DatabaseVersionError("old")).kind() == ErrorKind::DatabaseDamaged);
  CHECK(from_xapian(Xapian::DatabaseOpeningError("none")).kind() == ErrorKind::DatabaseMissing);
  CHECK(from_xapian(Xapian::DatabaseError("disk full")).kind() == ErrorKind::FileUnwritable);
  const Error defect = from_xapian(Xapian::InvalidArgumentError("empty term"));
  CHECK(defect.kind() == ErrorKind::Internal);
  CHECK(std::string(defect.what()) == "the search library reports: empty term");
  CHECK(defect.hint() == "please report this");
}

TEST_CASE("error: translating lets results and errors of our own through") {
  CHECK(translate_xapian_errors([] { return 7; }) == 7);
  CHECK_THROWS_WITH_AS(
      translate_xapian_errors([]() -> int { throw Error(ErrorKind::Usage, "ours"); }), "ours",
      Error);
  CHECK_THROWS_AS(
      translate_xapian_errors([]() -> int { throw Xapian::DatabaseLockError("theirs"); }), Error);
}

}  // namespace dossier
