// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/document/line_reader.h"

namespace dossier {

/// Cuts a JSON text of any layout into records: the elements of one array, or values that stand
/// one after another. It only counts brackets and quotes, in one pass; whether a record is JSON is
/// for its parser to say. Where brackets do not match, the record reaches to the end of the text.
/// Memory is bounded by the limit and a block.
class JsonSplitter {
 public:
  JsonSplitter(BlockReader blocks, std::size_t limit_bytes);

  /// The next record; none at the end.
  std::optional<RawRecord> next();

 private:
  bool at_end();
  char take();
  void keep(char c);
  bool skip_to_record();
  void take_brackets();
  void take_string();
  void take_scalar();

  BlockReader blocks_;
  std::size_t limit_bytes_;
  std::string_view rest_;  // views the present block
  std::string record_;
  bool too_long_ = false;
  bool started_ = false;
  bool in_array_ = false;
  std::size_t line_ = 1;
};

}  // namespace dossier
