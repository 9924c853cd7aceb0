// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/session.h"

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "tests/support/small_database.h"

namespace dossier {
namespace {

TEST_CASE("session: a database is opened once") {
  const SmallDatabase small({R"({"id":"1","text":"One."})"});
  Session session;
  const Database& first = session.database(small.directory());
  const Database& second = session.database(small.directory());
  CHECK(&first == &second);
  CHECK(second.document_count() == 1);
}

TEST_CASE("session: a place without a database is asked again") {
  const SmallDatabase small({R"({"id":"1","text":"One."})"});
  Session session;
  CHECK_THROWS_AS(session.database(small.directory() / "absent"), Error);
  CHECK_THROWS_AS(session.database(small.directory() / "absent"), Error);
}

}  // namespace
}  // namespace dossier
