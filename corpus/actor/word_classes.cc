// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/word_classes.h"

#include "corpus/text/word_hash.h"

namespace dossier {

const WordClasses& WordClasses::built_in() {
  static const WordClasses classes(kBuiltInWordClasses);
  return classes;
}

WordClassSet WordClasses::of(std::string_view folded) const {
  const std::uint64_t key = word_hash(folded);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = key & mask;
  while (slots_[at].key != 0 && slots_[at].key != key)
    at = (at + 1) & mask;
  return slots_[at].classes;
}

}  // namespace dossier
