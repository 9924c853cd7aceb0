// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/hover.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/lsp/draft_thing.h"
#include "searcher/lsp/figure_reports.h"
#include "searcher/lsp/name_summary.h"
#include "searcher/lsp/prose.h"
#include "searcher/lsp/quotation_reports.h"
#include "searcher/lsp/wire.h"
#include "searcher/output/figure_words.h"

namespace dossier {
namespace {

constexpr std::size_t kMostItems = 8;
constexpr std::size_t kSentenceBytes = 300;

std::string field_words(Field field) {
  std::string words(field_row(field).name);
  std::ranges::replace(words, '_', ' ');
  return words;
}

std::string articles_words(std::size_t count) {
  return count_words(count, "article", "articles");
}

void add_article(Prose& prose, Workspace& workspace, Xapian::docid id) {
  const Record& record = workspace.articles().article(workspace.database(), id).record;
  prose.add(article_words(article_of(record, id)));
  if (!record.document.title.empty())
    prose.add(": " + shortened(record.document.title, kSentenceBytes));
}

std::vector<std::string_view> other_names(Workspace& workspace, const KnownName& name) {
  std::vector<std::string_view> names = name.field == Field::Outlet
                                            ? workspace.extractor().outlets().other_names(name.name)
                                            : workspace.extractor().actors().other_names(name.name);
  names.resize(std::min(names.size(), kMostItems));
  return names;
}

void add_companions(Prose& prose, const Database& database, const KnownName& name) {
  const RecentCompanions recent = recent_companions(database, name, kMostItems);
  if (recent.companions.empty())
    return;
  prose.line().add("with ");
  const char* separator = "";
  for (const Companion& companion : recent.companions) {
    prose.add(separator + companion.name + " (" + std::to_string(companion.documents) + ")");
    separator = ", ";
  }
  if (recent.articles < name.documents)
    prose.add(", in the latest " + std::to_string(recent.articles) + " articles");
}

std::string thing_words(const Quantity& figure) {
  const FigureTopic topic = topic_of(figure);
  FigureTable table;
  table.topic = topic;
  table.unit = figure.unit;
  return topic_words(table);
}

std::string describe_figure(Workspace& workspace, const DraftPlace& place,
                            const DraftThing& thing) {
  const SentenceContext context =
      context_of(place.reading.text, place.reading.extraction, thing.span, workspace.database());
  const FigureReports found =
      find_reports(workspace.database(), workspace.articles(), {*thing.figure, context});
  if (found.reports.empty())
    return {};
  Prose prose(workspace.client.markdown);
  prose.bold(thing_words(*thing.figure))
      .add(", reported by " + articles_words(found.documents) +
           (context.actors.empty() ? "" : " near the same actors"));
  for (std::size_t i = 0; i < std::min(found.reports.size(), kMostItems); ++i) {
    const FigureReport& report = found.reports[i];
    prose.item().bold(value_words(report.figure));
    prose.add(report_words(report).substr(value_words(report.figure).size()));
    prose.add(": " + shortened(report.sentence, kSentenceBytes));
  }
  if (found.reports.size() > kMostItems)
    prose.line().add("and " + std::to_string(found.reports.size() - kMostItems) + " more");
  return prose.text();
}

std::string describe_quotation(Workspace& workspace, const DraftPlace& place,
                               const DraftThing& thing) {
  const std::vector<QuotationReport> carriers =
      find_carriers(workspace.database(), workspace.articles(), place.reading, *thing.quotation);
  if (carriers.empty())
    return {};
  Prose prose(workspace.client.markdown);
  prose.bold("quotation").add(", carried by " + articles_words(carriers.size()));
  for (std::size_t i = 0; i < std::min(carriers.size(), kMostItems); ++i) {
    const QuotationReport& carrier = carriers[i];
    prose.item().add(article_words(carrier.article));
    if (!carrier.speaker.empty())
      prose.add(", said by " + carrier.speaker);
    if (carrier.wording == Wording::Altered)
      prose.add(", in other words: " + shortened(carrier.words, kSentenceBytes));
    if (carrier.wording == Wording::Part)
      prose.add(", a part: " + shortened(carrier.words, kSentenceBytes));
  }
  return prose.text();
}

}  // namespace

std::string describe_name(Workspace& workspace, const KnownName& name) {
  const Database& database = workspace.database();
  Prose prose(workspace.client.markdown);
  prose.bold(name.name).add(" · " + field_words(name.field) + " · " +
                            articles_words(name.documents));
  const char* separator = "also ";
  for (const std::string_view other : other_names(workspace, name)) {
    if (separator == std::string_view("also "))
      prose.line();
    prose.add(separator + std::string(other));
    separator = ", ";
  }
  const std::size_t listed = name.field == Field::Outlet ? kMostItems : 1;
  const DatedArticles articles = articles_with(database, name, listed);
  if (!articles.earliest.empty()) {
    prose.item().add("first: ");
    add_article(prose, workspace, articles.earliest.front());
  }
  for (const Xapian::docid id : articles.latest) {
    prose.item().add(id == articles.latest.front() ? "last: " : "");
    add_article(prose, workspace, id);
  }
  if (name.field != Field::Outlet)
    add_companions(prose, database, name);
  return prose.text();
}

Json hover(Workspace& workspace, const Json& params) {
  const DraftPlace place = workspace.place(params);
  const std::optional<DraftThing> thing = thing_at(workspace, place);
  if (!thing)
    return nullptr;
  std::string text;
  switch (thing->kind) {
    case DraftThing::Kind::Name:
      text = describe_name(workspace, thing->name);
      break;
    case DraftThing::Kind::Figure:
      text = describe_figure(workspace, place, *thing);
      break;
    case DraftThing::Kind::Quotation:
      text = describe_quotation(workspace, place, *thing);
      break;
  }
  if (text.empty())
    return nullptr;
  return {{"contents",
           {{"kind", workspace.client.markdown ? "markdown" : "plaintext"}, {"value", text}}},
          {"range", to_json(place.draft.positions().range_of(thing->span))}};
}

}  // namespace dossier
