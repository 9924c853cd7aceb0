// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/content_hash.h"

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("content_hash: hashes are those of FNV-1a, which databases hold") {
  CHECK(hash_digits(content_hash("")) == "cbf29ce484222325");
  CHECK(hash_digits(content_hash("a")) == "af63dc4c8601ec8c");
  CHECK(hash_digits(content_hash("foobar")) == "85944171f73967e8");
  CHECK(hash_digits(0) == "0000000000000000");
}

}  // namespace dossier
