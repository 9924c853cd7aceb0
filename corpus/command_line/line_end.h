// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace dossier {

/// A word that a shell may put at the end of a command line, and what it means.
struct LineWord {
  std::string word;
  std::string help;  ///< one line, or ""
};

/// The last word of an unfinished command line, and what it may become.
struct LineEnd {
  std::string word;             ///< what is typed of it
  std::string option;           ///< the option whose value it is, "--format"; "" for none
  std::string positional;       ///< else the positional argument that it is, "QUERY"; "" for none
  bool takes_files = false;     ///< whether it may name a file
  std::vector<LineWord> words;  ///< commands, options and values known beforehand that begin so
};

/// The command that a shell calls with the words of a line, behind the program's own name.
inline constexpr const char* kCompletionCommand = "__complete";

/// Reads the words of a line of `app` behind the program's name; the last, perhaps "", is
/// unfinished. A word before which no command stands may be one of `usual_command`, "" for none.
LineEnd read_line_end(const CLI::App& app, std::span<const std::string> words,
                      const std::string& usual_command);

/// What scripts/packaging/completions reads: "files" or "words", then each word, a tab and its
/// help, a line each.
std::string to_string(const LineEnd& end);

}  // namespace dossier
