// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/hits.h"

#include <filesystem>

#include "corpus/text/printable.h"

namespace dossier {

std::string openable_path(const Hit& hit, const HitContext& context) {
  const std::filesystem::path file = context.database.file_of(hit.record.document);
  if (!file.is_absolute())
    return file.string();
  std::error_code error;
  const std::filesystem::path here = std::filesystem::current_path(error);
  const std::filesystem::path relative = error ? file : file.lexically_relative(here);
  const bool is_below = !relative.empty() && *relative.begin() != "..";
  return is_below ? relative.string() : file.string();
}

FilePlace best_place(const Hit& hit) {
  const Snippet& snippet = hit.snippet;
  return place_in_file(hit.record.document, snippet.highlights.empty()
                                                ? snippet.span.begin
                                                : snippet.highlights.front().begin);
}

std::string cell(std::string_view text) {
  return printable(text);
}

}  // namespace dossier
