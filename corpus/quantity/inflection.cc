// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/quantity/inflection.h"

#include <algorithm>
#include <array>

#include "corpus/quantity/vocabulary.h"

namespace dossier {
namespace {

constexpr std::size_t kShortestPlural = 3;

bool ends_with_any(std::string_view word, auto&& endings) {
  return std::ranges::any_of(endings, [&](std::string_view e) { return word.ends_with(e); });
}

bool is_singular_in_s(std::string_view word) {
  constexpr auto kEndings = std::to_array<std::string_view>({"ss", "us", "is", "ics", "ous"});
  return ends_with_any(word, kEndings);
}

}  // namespace

std::string singular_of(std::string_view folded) {
  if (const auto irregular = Vocabulary::instance().irregular_singular(folded))
    return std::string(*irregular);
  if (folded.size() < kShortestPlural || !folded.ends_with('s') || is_singular_in_s(folded))
    return std::string(folded);
  const std::string_view stem = folded.substr(0, folded.size() - 1);
  if (stem.size() > 3 && stem.ends_with("ie"))
    return std::string(stem.substr(0, stem.size() - 2)) + "y";
  constexpr auto kHissing = std::to_array<std::string_view>({"sse", "she", "che", "xe", "zze"});
  if (ends_with_any(stem, kHissing))
    return std::string(stem.substr(0, stem.size() - 1));
  return std::string(stem);
}

bool is_plural(std::string_view folded) {
  if (const auto irregular = Vocabulary::instance().irregular_singular(folded))
    return true;
  return folded.size() >= kShortestPlural && folded.ends_with('s') && !is_singular_in_s(folded);
}

}  // namespace dossier
