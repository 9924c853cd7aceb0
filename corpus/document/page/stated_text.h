// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace dossier {

/// The text of an article as the metadata of its page hold it, to be asked whether a paragraph
/// stands in it. Looks at runs of three words, so that layout, signs and small cuts do not matter.
class StatedText {
 public:
  explicit StatedText(std::string_view text);

  /// Whether it is long enough to prove anything.
  bool is_usable() const { return runs_.size() >= kFewestRuns; }

  /// Whether most runs of `paragraph` stand in it. Paragraphs of less than three words do not.
  bool holds(std::string_view paragraph) const;

 private:
  static constexpr std::size_t kFewestRuns = 60;

  std::unordered_set<std::uint64_t> runs_;
};

}  // namespace dossier
