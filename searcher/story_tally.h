// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "corpus/text/string_map.h"

namespace dossier {

/// Counts documents, and the stories they tell: copies of one article are one, a document without
/// copies is one of its own.
class StoryTally {
 public:
  /// Counts a document with that story, "" for none.
  void add(const std::string& story) {
    ++documents_;
    if (story.empty())
      ++alone_;
    else
      ++copies_[story];
  }

  std::size_t documents() const { return documents_; }
  std::size_t stories() const { return alone_ + copies_.size(); }

  /// How many of the documents are copies of the one with that story; 0 for "".
  std::size_t copies(const std::string& story) const {
    const auto found = copies_.find(story);
    return found == copies_.end() ? 0 : found->second - 1;
  }

 private:
  std::size_t documents_ = 0;
  std::size_t alone_ = 0;
  StringMap<std::size_t> copies_;  // documents by story
};

}  // namespace dossier
