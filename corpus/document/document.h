// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dossier {

/// An article as its file states it. All strings are valid UTF-8 in NFC with line feeds as line
/// ends; an empty one is unknown, never guessed.
struct Document {
  std::string id;    ///< its own, else its URL, else made from its path; unique in a corpus
  std::string path;  ///< the file it was read from, as found below the path that was given

  /// Counted from 1: where `text_begin` is known the line at which the text starts, else the line
  /// at which the record starts.
  std::size_t line = 1;
  /// The byte of the file at which `text` starts, where it stands there byte for byte.
  std::optional<std::size_t> text_begin;

  std::string url;
  std::string title;
  std::string author;
  std::string outlet;     ///< the publisher as the file or its metadata states it
  std::string published;  ///< ISO 8601: a day "2025-11-25", or with time "2025-11-25T14:00:00Z"
  std::string language;   ///< ISO 639-1 code such as "en"
  std::string text;

  /// What else the record says: name and value, the value in JSON where it was not a string.
  std::vector<std::pair<std::string, std::string>> metadata;
};

}  // namespace dossier
