// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "corpus/actor/word_classes.h"

namespace dossier {

/// The classes of the lexicons' words, by folded word.
std::map<std::string, WordClassSet, std::less<>> lexicon_word_classes();

/// A table of them for WordClasses: open addressing with linear probing, a power of two of slots.
std::vector<WordClassSlot> word_class_slots(
    const std::map<std::string, WordClassSet, std::less<>>& classes);

}  // namespace dossier
