// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/file_reader.h"

#include <fstream>

#include <nlohmann/json.hpp>

namespace dossier {

void read_file(const InputFile& file, const MetadataTable*, const DocumentSink& documents,
               const ProblemSink& problems) {
  std::ifstream input(file.path);
  std::string line;
  for (std::size_t number = 1; std::getline(input, line); ++number) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object()) {
      problems({file.name, number, "not a JSON object", Problem::Effect::Skipped});
      continue;
    }
    const auto text = [&](const char* key) {
      return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : "";
    };
    Document document;
    document.id = text("id");
    document.path = file.name;
    document.line = number;
    document.url = text("url");
    document.title = text("title");
    document.outlet = text("outlet");
    document.text = text("text");
    documents(std::move(document));
  }
}

}  // namespace dossier
