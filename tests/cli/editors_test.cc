// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/golden.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDraft =
    "Maduro would leave if he were given amnesty. U.S. strikes on boats have killed 12 people in "
    "16 "
    "attacks.\n"
    "“If there is enough candy in the dish, every thing is on the table with Maduro.”\n";

// Lets an editor work on a draft over the sample articles; compares what its user sees. `line` is
// the editor with its arguments.
void drive(const std::vector<std::string>& line, std::string_view golden) {
  if (!fs::exists(line.front())) {
    MESSAGE("skipped: there is no " << line.front() << "; scripts/install --developer installs it");
    return;
  }
  const TemporaryFolder folder;
  const std::string sample = DOSSIER_SOURCE_DIR "/corpus/sample";
  const std::string database = folder / "database";
  REQUIRE(
      run({{INDEXER_PATH, "build", "--quiet", "--database", database, sample}, {}, {}}).status ==
      0);
  std::vector<std::string> call = {"/usr/bin/env",
                                   "HOME=" + folder.path().string(),
                                   "XDG_CACHE_HOME=" + (folder / "cache"),
                                   "DOSSIER_SOURCE=" DOSSIER_SOURCE_DIR,
                                   "SEARCHER=" SEARCHER_PATH,
                                   "DATABASE=" + database,
                                   "DRAFT=" + folder.write("draft.txt", kDraft)};
  call.insert(call.end(), line.begin(), line.end());
  const Outcome outcome = run({call, folder.path(), {}});
  CAPTURE(outcome.err);
  CHECK(outcome.status == 0);
  check_golden(golden, outcome.out);
}

}  // namespace

TEST_CASE("editors: Neovim hovers, completes, searches, applies an action and jumps") {
  drive({"/usr/bin/nvim", "--headless", "--clean", "-c",
         "luafile " DOSSIER_SOURCE_DIR "/tests/editors/drive.lua"},
        "editor-neovim.txt");
}

TEST_CASE("editors: Emacs with eglot hovers, completes, searches, applies an action and jumps") {
  if (!fs::exists("/usr/share/emacs/site-lisp/elpa-src")) {
    MESSAGE("skipped: eglot is not there; scripts/install --developer installs it");
    return;
  }
  drive({"/usr/bin/emacs", "--batch", "-l", DOSSIER_SOURCE_DIR "/tests/editors/drive.el"},
        "editor-emacs.txt");
}

TEST_CASE("editors: Vim puts what is found into the quickfix list, and completes") {
  drive({"/usr/bin/vim", "-es", "-u", DOSSIER_SOURCE_DIR "/tests/editors/drive.vim"},
        "editor-vim.txt");
}

TEST_CASE("editors: the extension of VS Code is JavaScript that can be read") {
  if (!fs::exists("/usr/bin/node")) {
    MESSAGE("skipped: there is no node");
    return;
  }
  const Outcome outcome =
      run({{"/usr/bin/node", "--check", DOSSIER_SOURCE_DIR "/scripts/editors/vscode/extension.js"},
           {},
           {}});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 0);
}

}  // namespace dossier
