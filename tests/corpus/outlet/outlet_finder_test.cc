// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_finder.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/support/shipped_extractor.h"

namespace dossier {
namespace {

std::vector<Outlet> find(const Document& document) {
  TextAnalyzer analyzer;
  const AnalyzedText text = analyzer.analyze(document.text);
  return find_outlets(document, text, shipped_extractor().outlets());
}

// Role and name of each outlet, separated by bars.
std::string found(const Document& document) {
  std::string out;
  for (const Outlet& outlet : find(document))
    out += (out.empty() ? "" : "|") + std::string(to_string(outlet.role)) + ' ' + outlet.name;
  return out;
}

Document document_of(std::string_view text, std::string_view outlet = "") {
  Document document;
  document.outlet = outlet;
  document.text = text;
  return document;
}

}  // namespace

TEST_CASE("outlet_finder: publisher first, then the others in the order of the text") {
  const Document document = document_of(
      "CARACAS (AFP) - He will stay, CNN reported.\n\nHe told AFP so. Reuters said no.", "WaPo");
  CHECK(found(document) ==
        "publisher The Washington Post|agency Agence France-Presse|cited CNN|"
        "cited Agence France-Presse|cited Reuters");
}

TEST_CASE("outlet_finder: an outlet has one entry a role, at its first mention") {
  const Document document = document_of("Reuters reported it. Later Reuters said more.");
  const std::vector<Outlet> outlets = find(document);
  REQUIRE(outlets.size() == 1);
  CHECK(outlets[0].span == ByteSpan{0, 7});
  CHECK(outlets[0].scope == Scope::Body);
}

TEST_CASE("outlet_finder: a publisher known from metadata has no span") {
  const std::vector<Outlet> outlets = find(document_of("", "Harbour Gazette"));
  REQUIRE(outlets.size() == 1);
  CHECK(outlets[0].role == OutletRole::Publisher);
  CHECK(!outlets[0].span.has_value());
}

TEST_CASE("outlet_finder: the publisher can be cited, too") {
  CHECK(found(document_of("A diver told the Gazette so.", "Harbour Gazette")) ==
        "publisher Harbour Gazette|cited Harbour Gazette");
}

TEST_CASE("outlet_finder: a stand-in cites the outlet where it was named") {
  const Document document = document_of("The Atlantic went there. The magazine wrote about it.");
  const std::vector<Outlet> outlets = find(document);
  REQUIRE(outlets.size() == 1);
  CHECK(outlets[0].name == "The Atlantic");
  CHECK(outlets[0].span->of(document.text) == "The Atlantic");
}

TEST_CASE("outlet_finder: a name broken over two lines is joined") {
  CHECK(found(document_of(
            "The ferry that left the harbour of the old town on Friday afternoon was full, as it\n"
            "always is in summer, and the mayor of the old town was then quoted by the Port Vela\n"
            "Gazette as saying that nobody had counted those who went on board before it left\n"
            "the pier.")) == "cited Port Vela Gazette");
}

TEST_CASE("outlet_finder: a document that names none has none") {
  CHECK(found(document_of("")) == "");
  CHECK(found(document_of("Nine people went to the harbour.")) == "");
}

}  // namespace dossier
