// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/draft_check.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "searcher/figures/agreement.h"
#include "searcher/lsp/figure_reports.h"
#include "searcher/lsp/known_names.h"
#include "searcher/lsp/name_summary.h"
#include "searcher/lsp/prose.h"
#include "searcher/lsp/quotation_reports.h"
#include "searcher/output/figure_words.h"

namespace dossier {
namespace {

constexpr std::size_t kMostEvidence = 5;
constexpr std::size_t kWordsBytes = 200;

// How alike two sentences must be before a figure of one may speak against that of the other: where
// both name an actor and role or noun say what is counted, and where one of that lacks.
constexpr double kLikeEnough = 0.4;
constexpr double kLikeEnoughInDoubt = 0.6;

std::string key_for(Finding::Kind kind, std::string_view words) {
  return std::string(to_string(kind)) + ':' + std::string(words);
}

// The articles that were looked at: those near the sentence's actors, if it has any.
std::string who_would_report(const SentenceContext& context) {
  std::string actors;
  for (const std::string& actor : context.actors)
    actors += (actors.empty() ? "" : " or ") + actor;
  return actors.empty() ? "no article" : "no article that names " + actors;
}

// The figures that speak against that of the draft, the likest first.
std::vector<const FigureReport*> accusers(const FigureReports& found,
                                          const SentenceContext& context,
                                          const FigureTopic& topic) {
  const bool is_in_doubt = context.actors.empty() || !topic.is_named();
  const double wanted = is_in_doubt ? kLikeEnoughInDoubt : kLikeEnough;
  std::vector<const FigureReport*> against;
  for (const FigureReport& report : found.reports)
    if (report.likeness >= wanted && is_compared(report.figure))
      against.push_back(&report);
  return against;
}

}  // namespace

std::string_view to_string(Finding::Kind kind) {
  switch (kind) {
    case Finding::Kind::Figure:
      return "figure";
    case Finding::Kind::Quotation:
      return "quotation";
    case Finding::Kind::Name:
      return "name";
  }
  return {};
}

DraftCheck::DraftCheck(Workspace& workspace, const DraftReading& reading)
    : workspace_(workspace), reading_(reading) {}

bool DraftCheck::step() {
  const Extraction& said = reading_.extraction;
  std::size_t at = next_++;
  if (at < said.quantities.size()) {
    check_figure(said.quantities[at]);
    return true;
  }
  at -= said.quantities.size();
  if (at < said.quotations.size()) {
    check_quotation(said.quotations[at]);
    return true;
  }
  at -= said.quotations.size();
  if (at >= said.actors.size())
    return false;
  check_name(said.actors[at]);
  return true;
}

void DraftCheck::add(Finding finding) {
  if (!workspace_.ignored.contains(finding.key))
    findings_.push_back(std::move(finding));
}

std::vector<Finding> DraftCheck::take_findings() {
  std::ranges::stable_sort(findings_, {}, &Finding::span);
  return std::move(findings_);
}

void DraftCheck::check_figure(const Quantity& figure) {
  const FigureTopic topic = topic_of(figure);
  const bool is_bare_number = !topic.is_named() && topic.kind == QuantityKind::Count;
  if (figure.scope != Scope::Body || !is_compared(figure) || is_bare_number)
    return;
  const SentenceContext context =
      context_of(reading_.text, reading_.extraction, figure.span, workspace_.database());
  const FigureReports found =
      find_reports(workspace_.database(), workspace_.articles(), {figure, context});
  if (found.allowing > 0)
    return;
  const std::vector<const FigureReport*> against = accusers(found, context, topic);
  if (against.empty() || is_allowed_anywhere(workspace_.database(), {figure, context}))
    return;
  const std::string sentence(context.span.of(reading_.document.text));
  Finding finding{Finding::Kind::Figure, figure.span,
                  who_would_report(context) + " reports this; the likest says " +
                      report_words(*against.front()),
                  key_for(Finding::Kind::Figure, sentence)};
  for (const FigureReport* report : against) {
    if (finding.evidence.size() == kMostEvidence)
      break;
    finding.evidence.push_back(
        {report->article.document, report->place,
         report_words(*report) + ": " + shortened(report->sentence, kWordsBytes)});
  }
  add(std::move(finding));
}

void DraftCheck::check_quotation(const Quotation& quotation) {
  if (quotation.scope != Scope::Body)
    return;
  const std::vector<QuotationReport> carriers =
      find_carriers(workspace_.database(), workspace_.articles(), reading_, quotation);
  const auto altered = std::ranges::find(carriers, Wording::Altered, &QuotationReport::wording);
  if (altered == carriers.end() || carriers.front().wording == Wording::Same)
    return;
  Finding finding{Finding::Kind::Quotation, quotation.span,
                  "no article quotes it in these words; " + article_words(altered->article) +
                      " has: " + shortened(altered->words, kWordsBytes),
                  key_for(Finding::Kind::Quotation, quotation.span.of(reading_.document.text))};
  for (auto at = altered; at != carriers.end() && finding.evidence.size() < kMostEvidence; ++at)
    finding.evidence.push_back(
        {at->article.document, at->place,
         article_words(at->article) + ": " + shortened(at->words, kWordsBytes)});
  if (quotation.gaps.empty())
    finding.replacements.push_back(altered->words);
  add(std::move(finding));
}

void DraftCheck::check_name(const Actor& actor) {
  constexpr std::size_t kFewestArticles = 2;  // a name of one article may be its misprint
  if (actor.type == ActorType::Country)
    return;
  const std::vector<KnownName> known =
      find_misspelt(workspace_.database(), workspace_.analyzer(), actor.name);
  if (known.empty() || known.front().documents < kFewestArticles)
    return;
  const KnownName& meant = known.front();
  const std::string articles = std::to_string(meant.documents) + " articles name " + meant.name;
  std::vector<Evidence> evidence;
  for (const Xapian::docid id : articles_with(workspace_.database(), meant, 1).latest) {
    const Record& record = workspace_.articles().article(workspace_.database(), id).record;
    for (const Actor& there : record.extraction.actors)
      if (there.name == meant.name)
        evidence.push_back({id, there.mentions.front().span,
                            meant.name + " in " + article_words(article_of(record, id))});
  }
  for (const Mention& mention : actor.mentions)
    if (mention.span.of(reading_.document.text) == actor.name)
      add({Finding::Kind::Name,
           mention.span,
           "no article names this; " + articles,
           key_for(Finding::Kind::Name, actor.name),
           evidence,
           {meant.name}});
}

}  // namespace dossier
