// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dossier {

/// Writes one line of JSON from left to right. Records are written for each document that is
/// indexed, where a tree of values would cost more than reading the facets.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_list() { open('['); }
  void end_list() { close(']'); }

  /// Names the member that is written next.
  void key(std::string_view name);

  /// A string, which must be valid UTF-8.
  void text(std::string_view value);
  void null();
  void integer(std::size_t value);
  /// Whole numbers are written without a fraction; the value must be finite.
  void number(double value);

  /// What was written. The writer is empty afterwards.
  std::string take();

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();

  std::string out_;
  bool needs_comma_ = false;
};

}  // namespace dossier
