// SPDX-License-Identifier: GPL-2.0-or-later
#include <iostream>
#include <string_view>
#include <utility>

#include "corpus/document/file_reader.h"
#include "corpus/record.h"
#include "corpus/text/text_analyzer.h"

int main(int argc, char** argv) {
  dossier::TextAnalyzer analyzer;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "extract")
      continue;
    dossier::read_file(
        {argv[i], argv[i]}, nullptr,
        [&](dossier::Document document) {
          const dossier::AnalyzedText text = analyzer.analyze(document.text);
          dossier::Extraction extraction = dossier::extract(document, text);
          std::cout << dossier::to_json({document, std::move(extraction)}) << '\n';
        },
        [](const dossier::Problem& problem) {
          std::cerr << problem.path << ':' << problem.line << ": " << problem.reason << '\n';
        });
  }
}
