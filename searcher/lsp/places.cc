// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/places.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "searcher/lsp/draft_thing.h"
#include "searcher/lsp/figure_reports.h"
#include "searcher/lsp/name_summary.h"
#include "searcher/lsp/quotation_reports.h"

namespace dossier {
namespace {

enum class Wanted : std::uint8_t { Earliest, All };

// Where an article names somebody first; its beginning where it is a publisher known from metadata.
ByteSpan mention_in(const Record& record, const KnownName& name) {
  for (const Outlet& outlet : record.extraction.outlets)
    if (name.field == Field::Outlet && outlet.name == name.name && outlet.span)
      return *outlet.span;
  for (const Actor& actor : record.extraction.actors)
    if (name.field != Field::Outlet && actor.name == name.name)
      return actor.mentions.front().span;
  return {};
}

class PlaceList {
 public:
  explicit PlaceList(Workspace& workspace) : workspace_(workspace) {}

  bool is_full() const { return list_.size() >= workspace_.settings.max_results; }

  void add(Xapian::docid id, const ByteSpan& span) {
    if (!is_full())
      list_.push_back(workspace_.places().location(workspace_.database(), record(id), span,
                                                   workspace_.client.encoding));
  }

  const Record& record(Xapian::docid id) {
    return workspace_.articles().article(workspace_.database(), id).record;
  }

  Json take() { return std::move(list_); }

 private:
  Workspace& workspace_;
  Json list_ = Json::array();
};

void add_name(PlaceList& places, Workspace& workspace, const KnownName& name, Wanted wanted) {
  const DatedArticles articles = articles_with(
      workspace.database(), name, wanted == Wanted::All ? workspace.settings.max_results : 1);
  const bool is_undated = articles.earliest.empty();
  for (const Xapian::docid id :
       wanted == Wanted::All || is_undated ? articles.latest : articles.earliest)
    places.add(id, mention_in(places.record(id), name));
}

Json places_of(Workspace& workspace, const Json& params, Wanted wanted) {
  const DraftPlace place = workspace.place(params);
  const std::optional<DraftThing> thing = thing_at(workspace, place);
  PlaceList places(workspace);
  if (!thing)
    return places.take();
  switch (thing->kind) {
    case DraftThing::Kind::Name:
      add_name(places, workspace, thing->name, wanted);
      break;
    case DraftThing::Kind::Figure: {
      const SentenceContext context = context_of(place.reading.text, place.reading.extraction,
                                                 thing->span, workspace.database());
      for (const FigureReport& report :
           find_reports(workspace.database(), workspace.articles(),
                        {*thing->figure, context, workspace.settings.max_results})
               .reports)
        places.add(report.article.document, report.place);
      break;
    }
    case DraftThing::Kind::Quotation:
      for (const QuotationReport& carrier : find_carriers(
               workspace.database(), workspace.articles(), place.reading, *thing->quotation))
        places.add(carrier.article.document, carrier.place);
      break;
  }
  return places.take();
}

}  // namespace

Json references(Workspace& workspace, const Json& params) {
  return places_of(workspace, params, Wanted::All);
}

Json definition(Workspace& workspace, const Json& params) {
  Json places = places_of(workspace, params, Wanted::Earliest);
  return places.empty() ? Json(nullptr) : std::move(places.front());
}

}  // namespace dossier
