// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "corpus/document/clean_text.h"

namespace dossier {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The encoding of a file: what its byte order mark says; else UTF-16 where every other byte of
/// the beginning is mostly NUL; else UTF-8, unless more byte sequences are bad than good as UTF-8
/// and most bytes are ASCII: that is taken for Windows-1252. Other encodings of one byte a
/// character are not told apart from it. "" is UTF-8.
Encoding guess_encoding(std::string_view bytes);

/// Whether that encoding is UTF-16. Looks at the beginning only.
bool is_utf16(std::string_view bytes);

/// The text of a file.
struct DecodedText {
  std::string text;  ///< clean, as `clean_text` describes it
  TextRepairs repairs;
  std::size_t begin_byte = 0;  ///< where the text begins: behind the byte order mark
  bool verbatim = true;        ///< from `begin_byte` on the file holds `text` byte for byte
};

/// Decodes a whole file in the encoding that `guess_encoding` finds.
DecodedText decode_text(std::string_view bytes);

}  // namespace dossier
