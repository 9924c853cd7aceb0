// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/corpus/document/reading.h"

#include <fstream>
#include <iterator>
#include <stdlib.h>

#include <doctest/doctest.h>

#include "corpus/document/document.h"
#include "corpus/document/file_reader.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::string visible(std::string_view text) {
  std::string out;
  for (const char c : text)
    out += c == '\n' ? "\\n" : std::string(1, c);
  return out;
}

std::string printed(const Document& document) {
  std::string out = "line " + std::to_string(document.line);
  if (document.text_begin)
    out += " | begin " + std::to_string(*document.text_begin);
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty())
      out += std::string(" | ") + name + ' ' + visible(value);
  };
  add("id", document.id);
  if (document.url != document.id)
    add("url", document.url);
  add("title", document.title);
  add("author", document.author);
  add("outlet", document.outlet);
  add("published", document.published);
  add("language", document.language);
  for (const auto& [key, value] : document.metadata)
    add(("[" + key + "]").c_str(), value);
  add("text", document.text);
  return out + '\n';
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string reading_of(const std::string& path, std::string_view name, const MetadataTable* table) {
  std::string out;
  read_file(
      {path, std::string(name)}, table,
      [&](const Document& document) {
        if (document.text_begin)
          CHECK(bytes_of(path).substr(*document.text_begin) == document.text);
        out += printed(document);
      },
      [&](Problem problem) {
        CHECK(problem.path.starts_with(path));
        problem.path.replace(0, path.size(), name);
        out += printed(problem);
      });
  return out;
}

}  // namespace

std::string reading(std::string_view name, std::string_view bytes, const MetadataTable* table) {
  const TemporaryFolder folder;
  return reading_of(folder.write(name, bytes), name, table);
}

std::string reading_of_data(const std::string& name) {
  return reading_of(std::string(DOSSIER_TEST_DATA) + '/' + name, name, nullptr);
}

std::string printed(const Problem& problem) {
  return problem.path + ':' + std::to_string(problem.line) +
         (problem.effect == Problem::Effect::Skipped ? ": skipped: " : ": repaired: ") +
         problem.reason + '\n';
}

}  // namespace dossier
