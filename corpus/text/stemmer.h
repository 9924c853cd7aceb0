// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace dossier {

/// Cuts words of one language down to their stems, by Snowball's algorithms. Not thread-safe.
class Stemmer {
 public:
  /// `language` is an ISO 639-1 code; for one without an algorithm every word is its own stem.
  explicit Stemmer(std::string_view language);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;

  /// The stem of a folded word. Words with digits are their own stems.
  std::string stem(std::string_view folded_word) const;

  /// Whether there is an algorithm for the language.
  bool knows_language() const { return algorithm_ != nullptr; }

 private:
  struct Algorithm;
  std::unique_ptr<Algorithm> algorithm_;
};

}  // namespace dossier
