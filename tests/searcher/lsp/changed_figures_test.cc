// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "corpus/text/characters.h"
#include "searcher/lsp/draft.h"
#include "tests/support/lsp_session.h"
#include "tests/support/shipped_extractor.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

const fs::path kSample = DOSSIER_SOURCE_DIR "/corpus/sample";

std::vector<fs::path> articles_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (const fs::path& path = entry.path();
        path.filename() != "README.md" && (path.extension() == ".md" || path.extension() == ".txt"))
      files.push_back(path);
  std::ranges::sort(files);
  return files;
}

// A draft that is an article but for one figure.
struct ChangedDraft {
  std::string text;
  std::size_t place = 0;  // of the number
  std::string was;
};

// A draft that says less than "at most" said is no contradiction, nor is one that says about so
// much.
bool is_exact_or_bounded(const Quantity& figure) {
  return figure.bound == Bound::Exact || figure.bound == Bound::AtLeast ||
         figure.bound == Bound::MoreThan;
}

// A bare number says of nothing how much there is.
bool says_what(const Quantity& figure) {
  return figure.role || !figure.counted.empty() || !figure.unit.empty();
}

// With "77" before its digits a figure lies outside any bound that its article states.
std::vector<ChangedDraft> changed_drafts(const std::string& article, TextAnalyzer& analyzer) {
  std::vector<ChangedDraft> drafts;
  const auto reading = read_draft(article, analyzer, shipped_extractor());
  for (const Quantity& figure : reading->extraction.quantities) {
    const std::string words(figure.span.of(article));
    const auto digit = std::ranges::find_if(words, is_ascii_digit);
    if (digit == words.end() || figure.scope != Scope::Body || figure.flags != QuantityFlags{} ||
        !is_exact_or_bounded(figure) || !says_what(figure))
      continue;
    const std::size_t begin = figure.span.begin + static_cast<std::size_t>(digit - words.begin());
    drafts.push_back({std::string(article).insert(begin, "77"), begin, words});
  }
  return drafts;
}

std::vector<std::string> sample_records() {
  TextAnalyzer analyzer;
  std::vector<std::string> records;
  for (const fs::path& file : articles_in(kSample)) {
    const auto reading = read_draft(read_bytes(file), analyzer, shipped_extractor());
    records.push_back(to_bytes({{"id", file.stem().string()},
                                {"published", file.filename().string().substr(0, 10)},
                                {"language", "en"},
                                {"text", reading->document.text}}));
  }
  return records;
}

// A server over the sample corpus, and the drafts it is given one after the other.
class Desk {
 public:
  Desk() : session_(sample_records()) { session_.open(""); }

  const Json& diagnostics_of(const std::string& text) {
    session_.say(notification("textDocument/didChange",
                              {{"textDocument", {{"uri", "file:///draft.md"}, {"version", 2}}},
                               {"contentChanges", Json::array({{{"text", text}}})}})
                     .dump());
    session_.wait(300ms);
    return session_.diagnostics();
  }

 private:
  LspSession session_;
};

// Whether a figure is doubted that holds the byte `place` of the draft.
bool is_doubted(const std::string& text, std::size_t place, const Json& diagnostics) {
  const std::string before = text.substr(0, place);
  const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n'));
  const std::size_t character = place - (before.rfind('\n') + 1);
  return std::ranges::any_of(diagnostics, [&](const Json& diagnostic) {
    const Json& begin = diagnostic.at("range").at("start");
    const Json& end = diagnostic.at("range").at("end");
    return diagnostic.at("code") == "figure" && begin.at("line") == line &&
           begin.at("character") <= character && end.at("character") > character;
  });
}

fs::path shared_folder() {
  const char* named = std::getenv("DOSSIER_SHARED");
  return named != nullptr ? named : DOSSIER_SOURCE_DIR "/../shared";
}

}  // namespace

TEST_CASE("diagnostics: of thirty changed figures twenty-seven are found") {
  constexpr std::size_t kAsked = 30;
  constexpr std::size_t kWanted = 27;
  Desk desk;
  TextAnalyzer analyzer;
  std::vector<ChangedDraft> drafts;
  for (const fs::path& file : articles_in(kSample))
    std::ranges::move(changed_drafts(read_bytes(file), analyzer), std::back_inserter(drafts));
  REQUIRE(drafts.size() >= kAsked);
  std::size_t found = 0;
  std::string missed;
  for (std::size_t i = 0; i < kAsked; ++i) {
    const ChangedDraft& draft = drafts[i * drafts.size() / kAsked];
    if (is_doubted(draft.text, draft.place, desk.diagnostics_of(draft.text)))
      ++found;
    else
      missed += draft.was + "; ";
  }
  CAPTURE(drafts.size());
  CAPTURE(missed);
  CHECK(found >= kWanted);
}

TEST_CASE("diagnostics: drafts that go with the corpus have none") {
  Desk desk;
  for (const fs::path& file : articles_in(kSample)) {
    CAPTURE(file.filename().string());
    CHECK(desk.diagnostics_of(read_bytes(file)).dump() == "[]");
  }
}

TEST_CASE("diagnostics: articles that know nothing of the corpus have none") {
  const fs::path seeds = shared_folder() / "seeds";
  if (!fs::exists(seeds)) {
    MESSAGE("skipped: there is no folder " << seeds.string());
    return;
  }
  Desk desk;
  for (const fs::path& file : articles_in(seeds)) {
    CAPTURE(file.filename().string());
    CHECK(desk.diagnostics_of(read_bytes(file)).dump() == "[]");
  }
}

}  // namespace dossier
