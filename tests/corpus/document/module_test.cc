// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/module.h"

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("module: one that is not installed is named") {
  Module module("dossier_papyrus");
  CHECK(module.fault().find("dossier_papyrus.so") != std::string::npos);
  CHECK(module.find("read_papyrus") == nullptr);
}

TEST_CASE("module: what one does not give is named") {
  Module module("dossier_mail");
  REQUIRE(module.fault() == "");
  CHECK(module.find("read_papyrus") == nullptr);
  CHECK(module.fault().find("read_papyrus") != std::string::npos);
}

}  // namespace dossier
