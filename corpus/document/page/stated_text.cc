// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/stated_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/document/content_hash.h"
#include "corpus/document/page/page_phrases.h"

namespace dossier {
namespace {

// Hands the hash of each run of three words to `take`.
template <typename Take>
void for_each_run(std::string_view text, Take take) {
  const std::string key = page_phrase_key(text);
  std::array<std::uint64_t, 3> last{};
  std::size_t words = 0;
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    last = {last[1], last[2], content_hash(std::string_view(key).substr(begin, end - begin))};
    if (++words >= last.size())
      take((last[0] * 31 + last[1]) * 31 + last[2]);
    begin = end + 1;
  }
}

}  // namespace

StatedText::StatedText(std::string_view text) {
  for_each_run(text, [this](std::uint64_t run) { runs_.insert(run); });
}

bool StatedText::holds(std::string_view paragraph) const {
  std::size_t all = 0;
  std::size_t held = 0;
  for_each_run(paragraph, [&](std::uint64_t run) {
    ++all;
    held += runs_.contains(run) ? 1 : 0;
  });
  return held * 2 > all;
}

}  // namespace dossier
