// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/folding.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>

#include "searcher/figures/agreement.h"

namespace dossier {
namespace {

using Articles = std::map<Xapian::docid, FigureArticle>;

// What sightings of one figure have in common, but for their source.
using FigureKey = std::tuple<Story, Statement, std::string_view, bool, bool, bool>;

FigureKey key_of(const Sighting& sighting) {
  const Quantity& figure = sighting.figure;
  return {sighting.story,      statement_of(figure), figure.unit,
          figure.flags.subset, figure.flags.delta,   figure.flags.hypothetical};
}

struct KeyedSighting {
  FigureKey key;
  const Sighting* sighting = nullptr;
};

bool comes_first(const Sighting& a, const Sighting& b, const Articles& articles) {
  if (a.document != b.document)
    return is_earlier(articles.at(a.document), articles.at(b.document));
  return a.match != b.match ? a.match > b.match : a.figure.span < b.figure.span;
}

FoldedFigure folded(std::vector<const Sighting*> sightings, const Articles& articles) {
  std::ranges::sort(sightings, [&](const Sighting* a, const Sighting* b) {
    return comes_first(*a, *b, articles);
  });
  FoldedFigure figure{*sightings.front(), {}, 0};
  for (const Sighting* sighting : sightings) {
    figure.match = std::max(figure.match, sighting->match);
    figure.sighting.figure.flags.total |= sighting->figure.flags.total;
    if (figure.sighting.figure.source.empty())
      figure.sighting.figure.source = sighting->figure.source;
    if (figure.articles.empty() || figure.articles.back().document != sighting->document)
      figure.articles.push_back(articles.at(sighting->document));
  }
  return figure;
}

// The sightings of one figure, those of each source by themselves.
void fold_sources(std::span<const KeyedSighting> same, const Articles& articles,
                  std::vector<FoldedFigure>& out) {
  std::map<std::string_view, std::vector<const Sighting*>> by_source;
  std::vector<const Sighting*> uncredited;
  for (const KeyedSighting& keyed : same) {
    const Sighting* const sighting = keyed.sighting;
    if (sighting->figure.source.empty())
      uncredited.push_back(sighting);
    else
      by_source[sighting->figure.source].push_back(sighting);
  }
  auto& home = by_source.empty() ? by_source[""] : by_source.begin()->second;
  home.insert(home.end(), uncredited.begin(), uncredited.end());
  for (auto& [source, sightings] : by_source)
    out.push_back(folded(std::move(sightings), articles));
}

}  // namespace

std::vector<FoldedFigure> fold(const std::vector<Sighting>& sightings, const Articles& articles) {
  std::vector<KeyedSighting> keyed;
  keyed.reserve(sightings.size());
  for (const Sighting& sighting : sightings)
    keyed.push_back({key_of(sighting), &sighting});
  std::ranges::stable_sort(keyed, {}, &KeyedSighting::key);
  std::vector<FoldedFigure> figures;
  for (auto begin = keyed.begin(); begin != keyed.end();) {
    const auto end = std::find_if(begin, keyed.end(),
                                  [&](const auto& other) { return other.key != begin->key; });
    fold_sources({begin, end}, articles, figures);
    begin = end;
  }
  return figures;
}

}  // namespace dossier
