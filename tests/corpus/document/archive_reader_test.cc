// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/archive_reader.h"

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"

namespace dossier {

TEST_CASE("archive_reader: each file of an archive is read by its own reader") {
  CHECK(reading_of_data("documents/saved.zip") ==
        "line 1 | id documents/saved.zip/a/ferry.html | title Ferry | language en | "
        "text The old landing is closed, the mayor said.\n"
        "line 1 | id r | text W.\n"
        "line 1 | id documents/saved.zip/inner.tar/pier.txt | text The pier is to be painted.\n"
        "documents/saved.zip:0: repaired: 1 file of unknown type passed over: .png\n");
}

TEST_CASE("archive_reader: a cut archive is a problem and loses nothing before the cut") {
  CHECK(reading_of_data("broken/cut.zip") ==
        "line 1 | id broken/cut.zip/a/ferry.html | title Ferry | language en | "
        "text The old landing is closed, the mayor said.\n"
        "broken/cut.zip:0: skipped: the archive is damaged or cut short\n");
}

TEST_CASE("archive_reader: what is no archive but is called so is a problem") {
  CHECK(reading("a.zip", "Some words.") ==
        "a.zip:0: skipped: the archive is damaged or cut short\n");
}

}  // namespace dossier
