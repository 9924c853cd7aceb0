// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/code_actions.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

#include "corpus/text/printable.h"
#include "searcher/lsp/commands.h"
#include "searcher/lsp/draft_thing.h"
#include "searcher/lsp/figure_reports.h"
#include "searcher/lsp/prose.h"
#include "searcher/lsp/quotation_reports.h"
#include "searcher/lsp/wire.h"

namespace dossier {
namespace {

constexpr std::size_t kMostOffers = 4;
constexpr std::size_t kTitleBytes = 60;
constexpr std::string_view kQuickFix = "quickfix";
constexpr std::string_view kRewrite = "refactor.rewrite";

// Whether the client asks for actions of the kind; one that names no kinds takes all.
bool wants(const Json& params, std::string_view kind) {
  const Json context = params.value("context", Json::object());
  const auto only = context.find("only");
  if (only == context.end() || !only->is_array() || only->empty())
    return true;
  return std::ranges::any_of(*only, [&](const Json& wanted) {
    return wanted.is_string() && kind.starts_with(wanted.get<std::string>());
  });
}

class ActionList {
 public:
  ActionList(Workspace& workspace, const Json& params)
      : workspace_(workspace),
        params_(params),
        uri_(params.at("textDocument").at("uri").get<std::string>()),
        draft_(workspace.draft(params)) {}

  void add_edit(const std::string& title, std::string_view kind, const ByteSpan& span,
                const std::string& text) {
    if (!wants(params_, kind))
      return;
    const Json edit = edit_json(draft_.positions().range_of(span), text);
    list_.push_back(
        {{"title", title}, {"kind", kind}, {"edit", {{"changes", {{uri_, Json::array({edit})}}}}}});
  }

  void add_finding(const Finding& finding) {
    for (const std::string& replacement : finding.replacements)
      add_edit("Write “" + shortened(replacement, kTitleBytes) + "”", kQuickFix, finding.span,
               printable(replacement));
    if (!wants(params_, kQuickFix))
      return;
    const std::string title = "Ignore this " + std::string(to_string(finding.kind));
    const Json command = {
        {"title", title}, {"command", kIgnoreCommand}, {"arguments", Json::array({finding.key})}};
    list_.push_back({{"title", title}, {"kind", kQuickFix}, {"command", command}});
  }

  void add_figure(const DraftReading& reading, const DraftThing& thing) {
    const Database& database = workspace_.database();
    const SentenceContext context =
        context_of(reading.text, reading.extraction, thing.span, database);
    const FigureReports found =
        find_reports(database, workspace_.articles(), {*thing.figure, context});
    const std::string_view written = thing.span.of(reading.document.text);
    std::set<std::string> seen;
    for (const FigureReport& report : found.reports) {
      if (seen.size() == kMostOffers)
        break;
      const Document& article = document_of(report.article);
      const std::string surface = printable(report.place.of(article.text));
      if (!seen.insert(surface + article_words(report.article)).second)
        continue;
      const std::string citation =
          citation_of(article, report.article.publisher, workspace_.settings.citation);
      if (surface == written)
        add_edit("Cite " + article_words(report.article), kRewrite,
                 {thing.span.end, thing.span.end}, citation);
      else
        add_edit("Take over “" + shortened(surface, kTitleBytes) + "” (" +
                     article_words(report.article) + ")",
                 kRewrite, thing.span, surface + citation);
    }
  }

  void add_quotation(const DraftReading& reading, const DraftThing& thing) {
    const std::vector<QuotationReport> carriers =
        find_carriers(workspace_.database(), workspace_.articles(), reading, *thing.quotation);
    const std::size_t end = behind_marks(thing.span.end);
    for (std::size_t i = 0; i < std::min(carriers.size(), kMostOffers); ++i)
      if (carriers[i].wording == Wording::Same)
        add_edit("Cite " + article_words(carriers[i].article), kRewrite, {end, end},
                 citation_of(document_of(carriers[i].article), carriers[i].article.publisher,
                             workspace_.settings.citation));
  }

  void add_name(const DraftThing& thing) {
    if (thing.span.of(draft_.text()) != thing.name.name)
      add_edit("Write “" + thing.name.name + "”", kRewrite, thing.span, thing.name.name);
  }

  Json take() { return std::move(list_); }

 private:
  const Document& document_of(const FigureArticle& article) {
    return workspace_.articles().article(workspace_.database(), article.document).record.document;
  }

  // A citation goes behind the quotation marks.
  std::size_t behind_marks(std::size_t byte) const {
    constexpr auto kMarks = std::to_array<std::string_view>({"\"", "'", "”", "’", "»", "“"});
    for (const std::string_view mark : kMarks)
      if (std::string_view(draft_.text()).substr(byte).starts_with(mark))
        return byte + mark.size();
    return byte;
  }

  Workspace& workspace_;
  const Json& params_;
  std::string uri_;
  Draft& draft_;
  Json list_ = Json::array();
};

}  // namespace

std::string citation_of(const Document& document, std::string_view publisher,
                        std::string_view template_text) {
  constexpr std::size_t kDayBytes = 10;
  const std::string outlet(publisher.empty() ? "outlet unknown" : publisher);
  const std::array<std::pair<std::string_view, std::string>, 6> values = {
      {{"{outlet}", outlet},
       {"{date}", document.published.empty() ? "undated" : document.published.substr(0, kDayBytes)},
       {"{title}", document.title},
       {"{author}", document.author},
       {"{url}", document.url},
       {"{id}", document.id}}};
  std::string citation;
  while (!template_text.empty()) {
    const auto value = std::ranges::find_if(
        values, [&](const auto& each) { return template_text.starts_with(each.first); });
    if (value != values.end()) {
      citation += printable(value->second);
      template_text.remove_prefix(value->first.size());
    } else {
      citation += template_text.front();
      template_text.remove_prefix(1);
    }
  }
  return citation;
}

Json code_actions(Workspace& workspace, const Json& params) {
  OpenDraft& open = workspace.open_draft(params);
  const ByteSpan span = open.draft.positions().bytes_of(range_from(params.at("range")));
  const DraftReading& reading = workspace.reading(open.draft);
  ActionList actions(workspace, params);
  for (const Finding& finding : open.findings)
    if (finding.span.begin <= span.end && span.begin <= finding.span.end)
      actions.add_finding(finding);
  const auto thing = thing_at(workspace, {open.draft, reading, span.begin});
  if (!thing)
    return actions.take();
  switch (thing->kind) {
    case DraftThing::Kind::Name:
      actions.add_name(*thing);
      break;
    case DraftThing::Kind::Figure:
      actions.add_figure(reading, *thing);
      break;
    case DraftThing::Kind::Quotation:
      actions.add_quotation(reading, *thing);
      break;
  }
  return actions.take();
}

}  // namespace dossier
