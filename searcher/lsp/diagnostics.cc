// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/diagnostics.h"

#include <utility>

#include "searcher/lsp/wire.h"

namespace dossier {
namespace {

constexpr int kInformation = 3;

Json related_json(Workspace& workspace, const Evidence& evidence) {
  const Database& database = workspace.database();
  const Record& record = workspace.articles().article(database, evidence.document).record;
  return {{"location", workspace.places().location(database, record, evidence.place,
                                                   workspace.client.encoding)},
          {"message", evidence.words}};
}

}  // namespace

Json diagnostic_json(Workspace& workspace, const Draft& draft, const Finding& finding) {
  Json diagnostic = {{"range", to_json(draft.positions().range_of(finding.span))},
                     {"severity", kInformation},
                     {"source", "dossier"},
                     {"code", to_string(finding.kind)},
                     {"message", finding.message}};
  Json related = Json::array();
  for (const Evidence& evidence : finding.evidence)
    related.push_back(related_json(workspace, evidence));
  if (workspace.client.related_information) {
    diagnostic["relatedInformation"] = std::move(related);
    return diagnostic;
  }
  std::string message = finding.message;
  for (const Evidence& evidence : finding.evidence)
    message += "\n" + evidence.words;
  diagnostic["message"] = message;
  return diagnostic;
}

Json published(Workspace& workspace, const std::string& uri, const Draft& draft,
               const std::vector<Finding>& findings) {
  Json diagnostics = Json::array();
  for (const Finding& finding : findings)
    diagnostics.push_back(diagnostic_json(workspace, draft, finding));
  return {{"uri", uri}, {"version", draft.version()}, {"diagnostics", std::move(diagnostics)}};
}

}  // namespace dossier
