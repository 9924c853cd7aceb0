// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/hits.h"

#include "corpus/text/printable.h"
#include "corpus/working_path.h"

namespace dossier {

std::string openable_path(const Hit& hit, const HitContext& context) {
  return from_working_folder(context.database.file_of(hit.record.document));
}

FilePlace place_of(const Snippet& passage, const Hit& hit) {
  return place_in_file(hit.record.document, passage.highlights.empty()
                                                ? passage.span.begin
                                                : passage.highlights.front().begin);
}

FilePlace best_place(const Hit& hit) {
  return place_of(hit.snippet(), hit);
}

std::string cell(std::string_view text) {
  return printable(text);
}

}  // namespace dossier
