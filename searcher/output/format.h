// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dossier {

/// How results are printed. A command takes those that mean something for it.
enum class OutputFormat {
  Text,       ///< for people
  Json,       ///< one object for the whole answer
  JsonLines,  ///< one object a line for each result
  Tsv,        ///< a line for each result, cells separated by tabs
  Vimgrep,    ///< file:line:column:text, for quickfix lists and compilation buffers
  Paths,      ///< the files, each once
};

/// "text", "json", "jsonl", "tsv", "vimgrep", "paths".
std::string_view to_string(OutputFormat format);
std::optional<OutputFormat> output_format_from(std::string_view name);

/// The cells of a line where no terminal says otherwise.
inline constexpr std::size_t kUsualWidth = 80;

/// How a command prints what it found.
struct OutputOptions {
  OutputFormat format = OutputFormat::Text;
  bool null_ends_records = false;
  bool color = false;
  std::size_t width = kUsualWidth;  ///< of the terminal, in cells

  /// What ends each record of a format of lines.
  char record_end() const { return null_ends_records ? '\0' : '\n'; }
};

/// The version of all JSON that is printed; raised when a key changes its meaning or goes away.
inline constexpr int kJsonVersion = 1;

}  // namespace dossier
