// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/stemmer.h"

#include <algorithm>
#include <array>

#include <xapian.h>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// The languages that Xapian 1.4 has a Snowball algorithm for.
constexpr auto kLanguages = std::to_array<std::string_view>(
    {"ar", "ca", "da", "de", "en", "es", "eu", "fi", "fr", "ga", "hu", "hy",
     "id", "it", "lt", "ne", "nl", "no", "pt", "ro", "ru", "sv", "ta", "tr"});

}  // namespace

struct Stemmer::Algorithm {
  Xapian::Stem stem;
};

Stemmer::Stemmer(std::string_view language) {
  if (std::ranges::find(kLanguages, language) != kLanguages.end())
    algorithm_ = std::make_unique<Algorithm>(Algorithm{Xapian::Stem(std::string(language))});
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::stem(std::string_view folded_word) const {
  std::string word(folded_word);
  if (algorithm_ == nullptr || std::ranges::any_of(word, is_ascii_digit))
    return word;
  return algorithm_->stem(word);
}

}  // namespace dossier
