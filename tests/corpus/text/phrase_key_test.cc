// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/phrase_key.h"

#include <string_view>

#include <doctest/doctest.h>

#include "corpus/text/text_analyzer.h"

namespace dossier {

TEST_CASE("phrase_key: equals what the analyser makes of a name") {
  TextAnalyzer analyzer;
  for (const std::string_view name :
       {std::string_view("The Washington Post"), std::string_view("Asharq Al-Awsat"),
        std::string_view("Mail & Guardian"), std::string_view("L.A. Times"),
        std::string_view("El País"), std::string_view("L'Express"), std::string_view("24sata"),
        std::string_view("Reuters' data"), std::string_view("Barron's"), std::string_view("")}) {
    CAPTURE(name);
    CHECK(phrase_key(name) == analyzer.fold(name));
  }
}

}  // namespace dossier
