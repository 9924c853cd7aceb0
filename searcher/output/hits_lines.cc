// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdio>
#include <ostream>
#include <set>
#include <string>

#include "searcher/output/hits.h"

namespace dossier {
namespace {

std::string three_decimals(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", number);
  return text;
}

}  // namespace

void print_hits_as_tsv(const SearchResult& result, const HitContext& context, std::ostream& out) {
  for (const Hit& hit : result.hits) {
    const Document& document = hit.record.document;
    out << three_decimals(hit.score) << '\t' << cell(document.published) << '\t'
        << cell(document.outlet) << '\t' << cell(document.title) << '\t' << cell(document.id)
        << '\t' << cell(hit.snippet.span.of(document.text)) << context.output.record_end();
  }
}

void print_hits_as_vimgrep(const SearchResult& result, const HitContext& context,
                           std::ostream& out) {
  for (const Hit& hit : result.hits) {
    const FilePlace place = best_place(hit);
    out << cell(openable_path(hit, context)) << ':' << place.line << ':' << place.column << ':'
        << cell(hit.snippet.span.of(hit.record.document.text)) << context.output.record_end();
  }
}

// Paths are printed as they are, so that a script can open them; -0 keeps odd ones apart.
void print_hits_as_paths(const SearchResult& result, const HitContext& context, std::ostream& out) {
  std::set<std::string> printed;
  for (const Hit& hit : result.hits)
    if (const auto [path, is_new] = printed.insert(openable_path(hit, context)); is_new)
      out << *path << context.output.record_end();
}

}  // namespace dossier
