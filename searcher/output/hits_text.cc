// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdio>
#include <ostream>
#include <string>
#include <string_view>

#include "corpus/text/printable.h"
#include "searcher/output/facets.h"
#include "searcher/output/hits.h"
#include "searcher/output/style.h"

namespace dossier {
namespace {

constexpr std::string_view kEllipsis = "…";

std::string highlighted(const Snippet& snippet, std::string_view text, const Style& style) {
  std::string out;
  std::size_t at = snippet.span.begin;
  for (const ByteSpan& highlight : snippet.highlights) {
    out += printable(text.substr(at, highlight.begin - at));
    out += style.match(printable(highlight.of(text)));
    at = highlight.end;
  }
  out += printable(text.substr(at, snippet.span.end - at));
  if (snippet.starts_inside)
    out.insert(0, kEllipsis);
  if (snippet.ends_inside)
    out += kEllipsis;
  return out;
}

std::string heading(const Document& document, const Style& style) {
  std::string line = style.title(printable(document.title.empty() ? document.id : document.title));
  std::string source = printable(document.outlet);
  if (!document.published.empty())
    source += (source.empty() ? "" : ", ") + document.published.substr(0, 10);
  if (!source.empty())
    line += "  " + style.aside(source);
  return line;
}

// File and line, and the id where it is another word than the file's.
std::string whereabouts(const Hit& hit, const HitContext& context) {
  std::string line =
      printable(openable_path(hit, context)) + ":" + std::to_string(best_place(hit).line);
  if (hit.record.document.id != hit.record.document.path)
    line += "  " + printable(hit.record.document.id);
  return line;
}

std::string counted(std::size_t documents) {
  return std::to_string(documents) + (documents == 1 ? " document" : " documents");
}

std::string in_stories(const SearchResult& result) {
  if (!result.story_count)
    return {};
  return " in " + std::to_string(*result.story_count) +
         (*result.story_count == 1 ? " story" : " stories");
}

std::string copies_aside(const Hit& hit) {
  if (hit.copies == 0)
    return {};
  return "  and " + std::to_string(hit.copies) + (hit.copies == 1 ? " copy" : " copies");
}

std::string two_decimals(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", number);
  return text;
}

// "score 7.21 = maduro 3.10 + title 1.20 + exit 2.80 + nearness 0.11".
void print_score(const Hit& hit, std::string_view query, const Style& style, std::ostream& out) {
  const ScoreParts& score = *hit.score_parts;
  std::string sum;
  const auto add = [&](std::string_view name, double number) {
    if (number != 0)
      sum += (sum.empty() ? " = " : " + ") + std::string(name) + " " + two_decimals(number);
  };
  for (const ScorePart& part : score.parts) {
    add(printable(part.part.of(query)), part.text);
    add("title", part.title);
  }
  add("nearness", score.nearness);
  add("expansion", score.expansion);
  out << "   " << style.aside("score " + two_decimals(hit.score) + sum) << '\n';
}

}  // namespace

void print_advice(const Advice& advice, std::string_view query, std::ostream& out) {
  for (const Respelling& respelling : advice.respellings)
    out << "nothing has \"" << printable(respelling.written) << "\"; did you mean \""
        << printable(respelling.suggested) << "\" (" << counted(respelling.documents) << ")?\n";
  for (const Obstacle& obstacle : advice.obstacles)
    out << "without " << printable(obstacle.span.of(query)) << " the rest matches "
        << counted(obstacle.documents_without) << '\n';
}

void print_hits_as_text(const SearchResult& result, const HitContext& context, std::ostream& out) {
  const Style style(context.output.color);
  const bool has_heading =
      result.match_count > 0 && context.question == HitContext::Question::Query;
  if (has_heading)
    out << counted(result.match_count) << in_stories(result) << '\n';
  std::size_t rank = result.offset;
  for (const Hit& hit : result.hits) {
    if (has_heading || rank > result.offset)
      out << '\n';
    out << ++rank << ". " << heading(hit.record.document, style) << '\n';
    for (const Snippet& passage : hit.passages)
      out << "   " << highlighted(passage, hit.record.document.text, style) << '\n';
    if (hit.figure)
      out << "   " << style.aside("figure ")
          << printable(hit.figure->span.of(hit.record.document.text)) << '\n';
    if (hit.score_parts)
      print_score(hit, context.query, style, out);
    out << "   " << style.aside(whereabouts(hit, context) + copies_aside(hit)) << '\n';
  }
  if (context.facets) {
    out << '\n';
    print_facets_as_text(*context.facets, context.output, out);
  }
}

}  // namespace dossier
