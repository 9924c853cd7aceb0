// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/document_builder.h"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

using Stated = std::vector<std::pair<std::string, std::string>>;

Document built(const Stated& stated, RecordsInFile records = RecordsInFile::One) {
  DocumentBuilder builder("folder/file.txt");
  for (const auto& [name, value] : stated)
    builder.state(name, value);
  builder.set_text("Some words.", 1, std::nullopt);
  return std::move(builder).finish(nullptr, records);
}

}  // namespace

TEST_CASE("document_builder: the id is its own, else the URL, else the path") {
  CHECK(built({{"id", "x1"}, {"url", "https://a.example/1"}}).id == "x1");
  CHECK(built({{"url", "https://a.example/1"}}).id == "https://a.example/1");
  CHECK(built({}).id == "folder/file.txt");
}

TEST_CASE("document_builder: a hash of the content parts the records of one file") {
  const std::string first = built({{"title", "One"}}, RecordsInFile::Many).id;
  const std::string second = built({{"title", "Two"}}, RecordsInFile::Many).id;
  CHECK(first.size() == std::string("folder/file.txt#0123456789abcdef").size());
  CHECK(first != second);
  CHECK(first == built({{"title", "One"}, {"author", "A"}}, RecordsInFile::Many).id);
}

TEST_CASE("document_builder: fields are one line without blanks around") {
  CHECK(built({{"title", "  Two\nlines\t of  it "}}).title == "Two lines of it");
  CHECK(built({{"title", " \n"}}).title.empty());
}

TEST_CASE("document_builder: a date that cannot be read is kept as given") {
  const Document document = built({{"published", "4/7/2017"}});
  CHECK(document.published.empty());
  CHECK(document.metadata == Stated{{"published_as_given", "4/7/2017"}});
}

TEST_CASE("document_builder: \"date\" stands in for \"published\"") {
  CHECK(built({{"date", "Nov 25, 2025"}}).published == "2025-11-25");
  CHECK(built({{"date", "Nov 25, 2025"}}).metadata.empty());
  const Document both = built({{"date", "2020-01-01"}, {"published", "2025-11-25"}});
  CHECK(both.published == "2025-11-25");
  CHECK(both.metadata == Stated{{"date", "2020-01-01"}});
}

TEST_CASE("document_builder: a language is a code, else kept as given") {
  CHECK(built({{"language", "English"}}).language == "en");
  CHECK(built({{"language", "Klingonese"}}).metadata ==
        Stated{{"language_as_given", "Klingonese"}});
}

TEST_CASE("document_builder: names that are no field are metadata") {
  CHECK(built({{"section", "World"}, {"empty", " "}}).metadata == Stated{{"section", "World"}});
}

}  // namespace dossier
