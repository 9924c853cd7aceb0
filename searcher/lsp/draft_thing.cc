// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/draft_thing.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace dossier {
namespace {

// The cursor stands on a word too when it stands behind its last letter.
bool touches(const ByteSpan& span, std::size_t byte) {
  return span.begin <= byte && byte <= span.end;
}

std::optional<DraftThing> named_thing(Workspace& workspace, Field base, std::string_view written,
                                      const ByteSpan& span) {
  auto known = find_known(workspace.database(), workspace.analyzer(), base, written);
  if (!known)
    return std::nullopt;
  return DraftThing{.kind = DraftThing::Kind::Name, .span = span, .name = std::move(*known)};
}

std::optional<DraftThing> read_name_at(Workspace& workspace, const DraftPlace& place) {
  const DraftReading& reading = place.reading;
  for (const OutletMention& mention : reading.outlets) {
    const ByteSpan span = mention.span_in(reading.text);
    if (!touches(span, place.byte) || mention.needs_cue)
      continue;
    if (auto thing = named_thing(workspace, Field::Outlet, mention.name, span))
      return thing;
  }
  for (const Actor& actor : reading.extraction.actors)
    for (const Mention& mention : actor.mentions)
      if (touches(mention.span, place.byte))
        if (auto thing = named_thing(workspace, Field::Actor, actor.name, mention.span))
          return thing;
  return std::nullopt;
}

// Words of a longer name are nobody else's.
bool is_in_unknown_name(const DraftPlace& place) {
  for (const Actor& actor : place.reading.extraction.actors)
    for (const Mention& mention : actor.mentions)
      if (touches(mention.span, place.byte) &&
          mention.span.of(place.reading.document.text).find(' ') != std::string_view::npos)
        return true;
  return false;
}

// Up to so many words around the cursor that stand for somebody: the most words first, then those
// that begin first.
std::optional<DraftThing> looked_up_name_at(Workspace& workspace, const DraftPlace& place) {
  constexpr std::size_t kMostWords = 4;
  const auto tokens = place.reading.text.tokens();
  const auto at = static_cast<std::size_t>(
      std::ranges::find_if(
          tokens,
          [&](const Token& token) { return token.is_term() && touches(token.span, place.byte); }) -
      tokens.begin());
  if (at == tokens.size() || !tokens[at].is_capitalized())
    return std::nullopt;
  for (std::size_t words = kMostWords; words > 0; --words)
    for (std::size_t before = std::min(words - 1, at) + 1; before-- > 0;) {
      const std::size_t first = at - before;
      const std::size_t last = first + words - 1;
      if (last >= tokens.size() || tokens[last].sentence != tokens[first].sentence ||
          !tokens[first].is_capitalized() || !tokens[last].is_capitalized())
        continue;
      const ByteSpan span{tokens[first].span.begin, tokens[last].span.end};
      for (const Field base : {Field::Actor, Field::Outlet})
        if (auto thing = named_thing(workspace, base, span.of(place.reading.document.text), span))
          return thing;
    }
  return std::nullopt;
}

}  // namespace

std::optional<DraftThing> thing_at(Workspace& workspace, const DraftPlace& place) {
  const Extraction& said = place.reading.extraction;
  for (const Quantity& figure : said.quantities)
    if (touches(figure.span, place.byte))
      return DraftThing{.kind = DraftThing::Kind::Figure, .span = figure.span, .figure = &figure};
  if (auto name = read_name_at(workspace, place))
    return name;
  if (!is_in_unknown_name(place))
    if (auto name = looked_up_name_at(workspace, place))
      return name;
  for (const Quotation& quotation : said.quotations)
    if (touches(quotation.span, place.byte))
      return DraftThing{
          .kind = DraftThing::Kind::Quotation, .span = quotation.span, .quotation = &quotation};
  return std::nullopt;
}

}  // namespace dossier
