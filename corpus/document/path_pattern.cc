// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/path_pattern.h"

#include <cstddef>
#include <vector>

namespace dossier {
namespace {

// A pattern as a chain of states, all of which that the path allows are followed at once: no
// pattern makes it start over.
class Matcher {
 public:
  explicit Matcher(std::string_view pattern)
      : pattern_(pattern), now_(pattern.size() + 1), next_(pattern.size() + 1) {}

  bool matches(std::string_view path) {
    enter(now_, 0);
    for (const char c : path) {
      next_.assign(next_.size(), false);
      for (std::size_t state = 0; state < pattern_.size(); ++state)
        if (now_[state])
          step(state, c);
      now_.swap(next_);
    }
    return now_[pattern_.size()];
  }

 private:
  // The length of the wildcard at `state` that may stand for nothing; 0 if there is none.
  std::size_t optional_part(std::size_t state) const {
    const std::string_view rest = pattern_.substr(state);
    return rest.starts_with("**/") ? 3 : rest.starts_with("**") ? 2 : rest.starts_with('*') ? 1 : 0;
  }

  // Enters `state` and what can be entered from it without reading anything.
  void enter(std::vector<bool>& states, std::size_t state) const {
    states[state] = true;
    while (const std::size_t size = optional_part(state)) {
      state += size;
      states[state] = true;
    }
  }

  void step(std::size_t state, char c) {
    switch (optional_part(state)) {
      case 3:
        next_[state] = true;
        if (c == '/')
          enter(next_, state + 3);
        break;
      case 2:
        enter(next_, state);
        break;
      case 1:
        if (c != '/')
          enter(next_, state);
        break;
      default:
        if (pattern_[state] == '?' ? c != '/' : c == pattern_[state])
          enter(next_, state + 1);
    }
  }

  std::string_view pattern_;
  std::vector<bool> now_;
  std::vector<bool> next_;
};

}  // namespace

bool matches_path(std::string_view pattern, std::string_view path) {
  const bool is_name = pattern.find('/') == std::string_view::npos;
  return Matcher(pattern).matches(is_name ? path.substr(path.rfind('/') + 1) : path);
}

bool has_wildcard(std::string_view pattern) {
  return pattern.find_first_of("*?") != std::string_view::npos;
}

}  // namespace dossier
