// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// How a file is read. What the name says counts; the bytes decide where it says nothing.
enum class FileFormat {
  Text,       ///< plain text, one article
  Markdown,   ///< as Text, and a heading on top is the title
  JsonLines,  ///< a record a line
  Json,       ///< an array of records, or records one after another in any layout
  Html,       ///< a web page
  Feed,       ///< RSS or Atom
  Archive,    ///< zip or tar, with files of any format
  Warc,       ///< a web archive
  Mail,       ///< a mail, or a mailbox of many
  Pdf,
  Table,  ///< comma- or tab-separated values with a header
  Unknown,
};

/// What the name alone says, so that a folder can be looked through without opening its files. The
/// ending counts, in any case, behind those of compression: "a.jsonl.zst" is JsonLines. A name
/// without an ending is Unknown.
FileFormat format_of_name(std::string_view name);

/// The ending by which files are counted that cannot be read: lower case, without those of
/// compression, such as ".docx"; "" if there is none.
std::string file_ending(std::string_view name);

/// What the first bytes say, decompressed: Html or Feed where their first element is the first
/// thing in them, JsonLines or Json where they begin with a bracket, Text where they are text,
/// Unknown where they are not or are those of a format that is not read.
FileFormat format_of_bytes(std::string_view first_bytes);

/// The name of the format, not read yet, whose signature stands at the beginning, such as "RTF";
/// "" if none does.
std::string_view foreign_format(std::string_view first_bytes);

}  // namespace dossier
