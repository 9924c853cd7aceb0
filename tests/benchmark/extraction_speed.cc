// SPDX-License-Identifier: GPL-2.0-or-later
// Prints how many words a second each pass over analysed articles reads on one core.
// usage: extraction_speed FILE
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <functional>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/actor/actor_finder.h"
#include "corpus/document/file_reader.h"
#include "corpus/extractor.h"
#include "corpus/outlet/outlet_finder.h"
#include "corpus/quantity/quantity_finder.h"
#include "tests/benchmark/measured_time.h"

namespace dossier {
namespace {

constexpr int kRounds = 5;

// What stands between blanks.
std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t';
    words += !is_blank && !in_word ? 1 : 0;
    in_word = !is_blank;
  }
  return words;
}

struct Article {
  Document document;
  AnalyzedText text;
};

// The first round fills tables and caches, and of the others the fastest is taken, since whatever
// disturbs one can only slow it down.
void report(const char* pass, std::size_t words, const std::function<void()>& round) {
  round();
  double least_ms = processor_ms(round);
  for (int i = 1; i < kRounds; ++i)
    least_ms = std::min(least_ms, processor_ms(round));
  std::printf("%-10s %6.2f million words a second\n", pass,
              static_cast<double>(words) / least_ms / 1000);
}

void measure(const std::string& path) {
  std::vector<Document> documents;
  read_file(
      {path, path}, nullptr, [&](Document document) { documents.push_back(std::move(document)); },
      [](const Problem& problem) { std::cerr << problem.reason << '\n'; });
  const Extractor extractor;
  TextAnalyzer analyzer;
  std::vector<AnalyzedText> texts;
  std::size_t words = 0;
  for (const Document& document : documents) {
    words += count_words(document.text);
    texts.push_back(analyzer.analyze(document.text));
  }
  std::printf("%zu articles, %zu words\n", documents.size(), words);

  std::size_t found = 0;  // printed, so that no pass is optimised away
  const auto each = [&](const auto& work) {
    return [&, work] {
      for (std::size_t i = 0; i < documents.size(); ++i)
        found += work(documents[i], texts[i]);
    };
  };
  report("analysis", words, each([&](const Document& document, const AnalyzedText&) {
           return analyzer.analyze(document.text).tokens().size();
         }));
  report("outlets", words, each([&](const Document& document, const AnalyzedText& text) {
           return find_outlets(document, text, extractor.outlets()).size();
         }));
  report("actors", words, each([&](const Document& document, const AnalyzedText& text) {
           return find_actors(text, document.language, {}, extractor.actors()).size();
         }));
  report("quantities", words, each([](const Document&, const AnalyzedText& text) {
           return find_quantities(text).size();
         }));
  report("all three", words, each([&](const Document& document, const AnalyzedText& text) {
           return extractor.extract(document, text).quantities.size();
         }));
  std::printf("(%zu things found)\n", found);
}

}  // namespace
}  // namespace dossier

int main(int argument_count, char** arguments) {
  if (argument_count != 2) {
    std::cerr << "usage: extraction_speed FILE\n";
    return 2;
  }
  dossier::measure(arguments[1]);
}
