// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// One `key: value` of a front matter.
struct FrontMatterEntry {
  std::string key;    ///< ASCII letters in lower case
  std::string value;  ///< without the quotes around it; lists and wrapped lines as one line of text
};

/// A line of a front matter that cannot be read.
struct FrontMatterFault {
  std::size_t line = 0;  ///< counted from 1
  std::string reason;
};

/// What stands between `---` lines at the beginning of a text.
struct FrontMatter {
  std::vector<FrontMatterEntry> entries;  ///< in the order in which they stand there
  std::vector<FrontMatterFault> faults;
  std::size_t end_byte = 0;  ///< behind the closing line; 0 if the text has no front matter
};

/// Reads the front matter of `text`, which has line feeds as line ends. It begins with a line
/// `---`, followed by a `key: value`, and ends with a line `---` or `...`: a text that begins with
/// a rule has none. Of YAML it takes plain and quoted scalars, comments, and lists and wrapped
/// values as text. Without a closing line all is text, and a fault says so.
FrontMatter read_front_matter(std::string_view text);

}  // namespace dossier
