// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/story.h"

#include <charconv>
#include <system_error>

#include "corpus/error.h"

namespace dossier {

Story read_story(std::string_view value, Xapian::docid id) {
  if (value.empty())
    return {id, false};
  Story story{0, true};
  const char* const end = value.data() + value.size();
  const auto [rest, failure] = std::from_chars(value.data(), end, story.name, 16);
  if (failure != std::errc() || rest != end)
    throw Error(ErrorKind::DatabaseDamaged, "a document's story is no number",
                "run 'indexer check', then 'indexer build'");
  return story;
}

}  // namespace dossier
