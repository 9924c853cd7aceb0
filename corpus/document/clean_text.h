// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace dossier {

/// What had to be replaced to make a text clean.
struct TextRepairs {
  std::size_t bad_characters = 0;      ///< bytes or escapes that are none, now U+FFFD
  std::size_t control_characters = 0;  ///< now blanks

  std::size_t count() const { return bad_characters + control_characters; }
  TextRepairs& operator+=(const TextRepairs& other);
};

/// Says the repairs for a Problem, such as "2 bad characters replaced by U+FFFD"; "" if there
/// are none.
std::string describe(const TextRepairs& repairs);

/// A text in the form that all text inside has.
struct CleanText {
  std::string text;
  TextRepairs repairs;
};

/// `text`, which should be UTF-8, as valid UTF-8 in NFC with line feeds as line ends. Each bad byte
/// sequence becomes U+FFFD, and each control character but tab and line feed a blank. Characters
/// U+0080 to U+009F become what Windows-1252 has there, as in HTML: they come of texts that were
/// taken for Latin-1. A text that is clean already comes back byte for byte. Throws std::bad_alloc
/// only.
CleanText clean_text(std::string text);

/// Appends `character`, a Unicode scalar value, to `text` in UTF-8.
void append_utf8(std::string& text, char32_t character);

}  // namespace dossier
