// SPDX-License-Identifier: GPL-2.0-or-later
// Prints how many milliseconds the quantity pass, and that which reads quotations, take for lines
// of a megabyte that repeat one thing, and for lines of half that size: a ratio well above 2 tells
// of time that is not linear. Things that are given go to the quantity pass alone. usage:
// long_lines [THING...]
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/outlet/text_credits.h"
#include "corpus/quantity/quantity_finder.h"
#include "corpus/quotation/quotation_finder.h"
#include "corpus/text/quoted_passages.h"
#include "tests/benchmark/measured_time.h"

namespace dossier {
namespace {

constexpr std::size_t kLineBytes = 1'000'000;
constexpr int kRounds = 3;

constexpr auto kThings = std::to_array<std::string_view>({
    "7",
    "7 ",
    "1,",
    "1.",
    "1-",
    "10-",
    "1/",
    "$1 ",
    "$",
    "%",
    "5% ",
    "-",
    "- ",
    ",",
    "(",
    "(1",
    "\"",
    "“",
    "'",
    "a",
    "A ",
    "Aa ",
    "a ",
    "and ",
    "and and ",
    "of ",
    "more than ",
    "no more than ",
    "at least about ",
    "between 1 and ",
    "from 1 to ",
    "1 to ",
    "1 of ",
    "1 and ",
    "1, 2 and ",
    "million ",
    "million million ",
    "one hundred ",
    "twenty-",
    "hundreds of ",
    "half a ",
    "a year or two ",
    "one in ",
    "two-thirds ",
    "1 man ",
    "1 new ",
    "1 killed ",
    "killed 1 ",
    "killed ",
    "killed 1 man and ",
    "1 killed, ",
    "rose 1 ",
    "rose ",
    "not 1 man ",
    "if 1 man ",
    "including 1 ",
    "total 1 ",
    "1 dollar ",
    "1 foot ",
    "1 km ",
    "1 km per ",
    "January 1 ",
    "1 January ",
    "1:",
    "1-0 ",
    "F-1 ",
    "1st ",
    "½",
    "~",
    ">=",
    "1.5bn-",
    "twelve hundred and ",
    "several ",
    "1 of them were ",
    "1 other ",
});

// Marks and cues, for the pass that reads quotations.
constexpr auto kQuoted = std::to_array<std::string_view>({
    "\"a ",
    "“a ",
    "'a ",
    "a' 's ",
    "“a ‘b ",
    "\"'a'\" \n\n",
    "“a,” he said, ",
    "Ana Ruiz asked “b c d e”. ",
    "“A b c d.” ",
    "and said ",
    "the group called it “x” ",
});

std::string line_of(std::string_view thing, std::size_t bytes) {
  std::string line;
  while (line.size() < bytes)
    line += thing;
  return line;
}

// A pass over an analysed text; gives how much it found.
using Pass = std::size_t (*)(const AnalyzedText&);

std::size_t quantities_in(const AnalyzedText& text) {
  return find_quantities(text).size();
}

std::size_t quotations_in(const AnalyzedText& text) {
  static const OutletLexicon lexicon;
  const Actor speaker = {"Ana Ruiz", ActorType::Person, {{{0, 8}, Scope::Body}}};
  const std::vector<QuotedPassage> passages = find_quoted_passages(text);
  const TextCredits credits(text, {}, {&speaker, 1}, passages, lexicon);
  return find_quotations(text, passages, credits).size();
}

double quickest_ms(TextAnalyzer& analyzer, Pass pass, const std::string& line) {
  const AnalyzedText text = analyzer.analyze(line);
  std::size_t found = pass(text);
  double least_ms = processor_ms([&] { found += pass(text); });
  for (int i = 1; i < kRounds; ++i)
    least_ms = std::min(least_ms, processor_ms([&] { found += pass(text); }));
  return found == SIZE_MAX ? 0 : least_ms;  // uses `found`, so that no pass is optimised away
}

void measure(Pass pass, const std::vector<std::string_view>& things) {
  TextAnalyzer analyzer;
  double most_ms = 0;
  for (const std::string_view thing : things) {
    const double half_ms = quickest_ms(analyzer, pass, line_of(thing, kLineBytes / 2));
    const double whole_ms = quickest_ms(analyzer, pass, line_of(thing, kLineBytes));
    most_ms = std::max(most_ms, whole_ms);
    std::printf("%5.1f ms  ratio %4.1f  \"%.*s\"\n", whole_ms, whole_ms / std::max(half_ms, 0.01),
                static_cast<int>(thing.size()), thing.data());
  }
  std::printf("%5.1f ms at most\n", most_ms);
}

}  // namespace
}  // namespace dossier

int main(int argument_count, char** arguments) {
  using namespace dossier;
  std::vector<std::string_view> things(arguments + 1, arguments + argument_count);
  if (things.empty())
    things.assign(kThings.begin(), kThings.end());
  measure(quantities_in, things);
  if (argument_count == 1) {
    std::printf("quotations\n");
    measure(quotations_in, {kQuoted.begin(), kQuoted.end()});
  }
}
