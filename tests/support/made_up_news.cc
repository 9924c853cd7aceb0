// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/made_up_news.h"

#include <sstream>
#include <string_view>
#include <vector>

namespace dossier {
namespace {

constexpr std::string_view kSyllables[] = {"ba",  "ro", "ti", "men", "da", "lu",  "ser", "go",
                                           "pin", "wa", "ke", "nor", "sy", "fal", "mu",  "the"};

std::string made_up_word(std::mt19937& random) {
  std::string word;
  for (std::size_t syllables = 1 + random() % 3; syllables > 0; --syllables)
    word += kSyllables[random() % std::size(kSyllables)];
  return word;
}

std::string made_up_sentence(std::mt19937& random) {
  std::string sentence = "The";
  for (std::size_t words = 8 + random() % 10; words > 0; --words) {
    sentence += ' ';
    if (random() % 12 == 0)
      sentence += std::to_string(2 + random() % 900);
    else
      sentence += made_up_word(random);
  }
  return sentence + ". ";
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;)
    words.push_back(word);
  return words;
}

}  // namespace

std::string MadeUpNews::article(std::size_t number) {
  std::mt19937 random(static_cast<unsigned>(number) + 1000);
  std::string text = made_up_word(random) + " of " + made_up_word(random) + "\n\n";
  for (std::size_t sentences = 6 + random() % 10; sentences > 0; --sentences)
    text += made_up_sentence(random) + (random() % 3 == 0 ? "\n\n" : "");
  return text;
}

std::string MadeUpNews::copy(std::size_t number) {
  const std::string original = article(number);
  const std::vector<std::string> words = words_of(original.substr(original.find('\n')));
  const std::size_t kept = words.size() * (40 + random_() % 41) / 100;
  std::string text = made_up_word(random_) + " and " + made_up_word(random_) + "\n\n";
  for (std::size_t i = 0; i < kept; ++i) {
    const std::size_t edit = random_() % 60;
    if (edit > 1)
      text += words[i] + ' ';
    if (edit == 0 || edit == 2)
      text += made_up_word(random_) + ' ';
  }
  return text;
}

}  // namespace dossier
