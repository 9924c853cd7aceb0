// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/hints.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "corpus/schema.h"
#include "corpus/text/characters.h"
#include "corpus/xapian_error.h"
#include "searcher/lsp/figure_reports.h"
#include "searcher/lsp/wire.h"

namespace dossier {
namespace {

// The next stretch without white space from `from` on, without what may stand around an id.
ByteSpan next_word(std::string_view text, std::size_t from) {
  constexpr std::string_view kAround = "()[]<>\"',;.!?";
  while (from < text.size() && is_ascii_space(text[from]))
    ++from;
  std::size_t end = from;
  while (end < text.size() && !is_ascii_space(text[end]))
    ++end;
  while (from < end && kAround.find(text[from]) != std::string_view::npos)
    ++from;
  while (end > from && kAround.find(text[end - 1]) != std::string_view::npos)
    --end;
  return {from, end};
}

// Ids of articles have digits or are addresses; this keeps the other words from being looked up.
bool may_be_id(std::string_view word) {
  constexpr std::size_t kFewestBytes = 4;
  constexpr std::size_t kMostBytes = 240;
  return word.size() >= kFewestBytes && word.size() <= kMostBytes &&
         (std::ranges::any_of(word, is_ascii_digit) || word.find('/') != std::string_view::npos) &&
         word.find('\0') == std::string_view::npos;
}

Xapian::docid document_with_id(const Database& database, std::string_view id) {
  return translate_xapian_errors([&]() -> Xapian::docid {
    const std::string term = term_for(Field::Id, id);
    const auto found = database.xapian().postlist_begin(term);
    return found == database.xapian().postlist_end(term) ? 0 : *found;
  });
}

}  // namespace

Json inlay_hints(Workspace& workspace, const Json& params) {
  Json hints = Json::array();
  if (!workspace.settings.inlay_hints)
    return hints;
  Draft& draft = workspace.draft(params);
  const ByteSpan span = draft.positions().bytes_of(range_from(params.at("range")));
  const DraftReading& reading = workspace.reading(draft);
  for (const Quantity& figure : reading.extraction.quantities) {
    if (!figure.span.overlaps(span) || hints.size() == kMostHints)
      continue;
    const SentenceContext context =
        context_of(reading.text, reading.extraction, figure.span, workspace.database());
    const FigureReports found =
        find_reports(workspace.database(), workspace.articles(), {figure, context, 0});
    if (found.documents == 0)
      continue;
    hints.push_back(
        {{"position", to_json(draft.positions().position_of(figure.span.end))},
         {"label", std::to_string(found.allowing) + " of " + std::to_string(found.documents) +
                       (found.documents == 1 ? " article" : " articles")},
         {"paddingLeft", true}});
  }
  return hints;
}

Json document_links(Workspace& workspace, const Json& params) {
  const Draft& draft = workspace.draft(params);
  const std::string_view text = std::string_view(draft.text()).substr(0, kMaxReadBytes);
  const Database& database = workspace.database();
  Json links = Json::array();
  ByteSpan word = next_word(text, 0);
  for (; word.begin < text.size() && links.size() < workspace.settings.max_results;
       word = next_word(text, word.end + 1)) {
    if (!may_be_id(word.of(text)))
      continue;
    const Xapian::docid id = document_with_id(database, word.of(text));
    if (id == 0)
      continue;
    const Record& record = workspace.articles().article(database, id).record;
    const Json location =
        workspace.places().location(database, record, {}, workspace.client.encoding);
    links.push_back({{"range", to_json(draft.positions().range_of(word))},
                     {"target", location.at("uri")},
                     {"tooltip", record.document.title}});
  }
  return links;
}

}  // namespace dossier
