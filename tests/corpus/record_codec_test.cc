// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/record_codec.h"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "corpus/error.h"

namespace dossier {
namespace {

Record ferry() {
  Record record;
  record.document.id = "one";
  record.document.title = "Ferry sinks";
  record.document.text = "Nicolás Maduro sent 12 boats. \x01 “Quiet,” he said.";
  record.document.metadata = {{"desk", "coast"}};
  record.extraction.actors = {{"Nicolás Maduro", ActorType::Person, {{{0, 15}, Scope::Body}}}};
  return record;
}

bool is_refused(std::string_view packed) {
  try {
    unpack_record(packed);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::DatabaseDamaged);
    return true;
  }
  return false;
}

}  // namespace

TEST_CASE("record_codec: a record's JSON comes back byte for byte") {
  Record large = ferry();
  for (int i = 0; i < 15; ++i)
    large.document.text += large.document.text;
  RecordPacker packer;
  for (const Record& record : {ferry(), Record(), large}) {
    const std::string packed = packer.pack(record);
    CHECK(unpack_json(packed) == to_json(record));
    CHECK(to_json(unpack_record(packed)) == to_json(record));
    CHECK(packer.pack(record) == packed);
  }
}

TEST_CASE("record_codec: what is damaged is refused") {
  const std::string whole = RecordPacker().pack(ferry());
  CHECK(is_refused(""));
  CHECK(is_refused("{\"id\":\"one\"}"));
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK(is_refused(std::string_view(whole).substr(0, size)));
  std::mt19937 random(20251123);
  for (int i = 0; i < 2000; ++i) {
    std::string damaged = whole;
    damaged[random() % damaged.size()] = static_cast<char>(random());
    is_refused(damaged);
  }
}

}  // namespace dossier
