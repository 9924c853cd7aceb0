// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/flowed_text.h"

#include <algorithm>
#include <cstddef>

namespace dossier {
namespace {

constexpr std::string_view kSignature = "-- ";

}  // namespace

std::string unflowed(std::string_view text, FlowedBlanks blanks) {
  std::string out;
  out.reserve(text.size());
  bool flows = false;  // the last line goes on
  std::size_t depth = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const std::size_t marks = std::min(line.find_first_not_of('>'), line.size());
    line.remove_prefix(marks);
    if (line.starts_with(' '))
      line.remove_prefix(1);
    const bool goes_on = line.ends_with(' ') && line != kSignature;
    if (flows && (marks != depth || line == kSignature)) {
      out += '\n';
      flows = false;
    }
    if (!flows && marks > 0)
      out += std::string(marks, '>') + ' ';
    depth = marks;
    flows = goes_on;
    if (goes_on && blanks == FlowedBlanks::Delete)
      line.remove_suffix(1);
    out += line;
    if (!goes_on)
      out += '\n';
  }
  if (flows)
    out += '\n';
  return out;
}

}  // namespace dossier
