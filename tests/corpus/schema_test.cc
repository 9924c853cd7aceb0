// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/schema.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "corpus/error.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {
namespace {

std::string names(std::span<const Field> fields) {
  std::string joined;
  for (const Field field : fields)
    joined += std::string(field_row(field).name) + " ";
  return joined;
}

Error refusal(std::string_view stamp) {
  try {
    require_current_schema(stamp, "news.db");
  } catch (const Error& error) {
    return error;
  }
  return Error(ErrorKind::Internal, "taken");
}

}  // namespace

TEST_CASE("schema: a field is found by its name and by its short name") {
  for (const FieldRow& row : kFields) {
    CAPTURE(row.name);
    CHECK(field_row(row.field).name == row.name);
    CHECK(field_from(row.name) == row.field);
    if (!row.short_name.empty())
      CHECK(field_from(row.short_name) == row.field);
  }
  for (const std::string_view unknown : {"", "Actor", "actor:", "qty.", "XACTOR:"}) {
    CAPTURE(unknown);
    CHECK_FALSE(field_from(unknown).has_value());
  }
}

TEST_CASE("schema: every field says what it holds and by which query") {
  for (const FieldRow& row : kFields) {
    CAPTURE(row.name);
    CHECK_FALSE(row.help.empty());
    CHECK(field_from(row.example.substr(0, row.example.find(':'))) == row.field);
  }
}

TEST_CASE("schema: unions have parts, facets are their own, other fields have none") {
  for (const FieldRow& row : kFields) {
    CAPTURE(row.name);
    const std::string own = std::string(row.name) + " ";
    const std::string parts = row.field == Field::Outlet ? "publisher agency cited "
                              : row.field == Field::Actor
                                  ? "person organization armed_group country "
                              : row.kind == FieldKind::Name ? own
                                                            : "";
    CHECK(names(parts_of(row.field)) == parts);
  }
}

TEST_CASE("schema: a term is prefix and value as far as Xapian takes it") {
  CHECK(term_for(Field::Actor, "Nicolás Maduro") == "XACTOR:Nicolás Maduro");
  CHECK(term_for("XFILE:", "a/b.txt") == "XFILE:a/b.txt");
  const std::string fits(245 - std::string_view("XACTOR:").size(), 'a');
  CHECK(term_for(Field::Actor, fits) == "XACTOR:" + fits);
  const std::string beginning(300, 'a');
  const std::string one = term_for(Field::Actor, beginning + "1");
  const std::string other = term_for(Field::Actor, beginning + "2");
  CHECK(one.size() == 245);
  CHECK(one.starts_with("XACTOR:aaaa"));
  CHECK(one != other);
  CHECK(one == term_for(Field::Actor, beginning + "1"));
}

TEST_CASE("schema: a database of this version and these settings is taken") {
  CHECK_NOTHROW(require_current_schema(SchemaStamp::current().to_json(), "news.db"));
  CHECK(SchemaStamp::current().analysis == TextAnalyzer::settings());
}

TEST_CASE("schema: a database with another stamp is refused with a way out") {
  SchemaStamp other = SchemaStamp::current();
  ++other.version;
  const Error error = refusal(other.to_json());
  CHECK(error.kind() == ErrorKind::SchemaMismatch);
  CHECK(std::string_view(error.what())
            .starts_with("the database in news.db was written with other "
                         "settings: {\"version\":"));
  CHECK(error.hint() == "run 'indexer build' with this version over the same folders");
  CHECK(refusal("no JSON").kind() == ErrorKind::SchemaMismatch);
}

TEST_CASE("schema: a database without a stamp is another program's") {
  const Error error = refusal("");
  CHECK(error.kind() == ErrorKind::SchemaMismatch);
  CHECK(std::string_view(error.what()) == "the database in news.db was not written by Dossier");
  CHECK(error.hint() == "name another folder with --database");
}

}  // namespace dossier
