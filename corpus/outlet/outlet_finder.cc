// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_finder.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/outlet/agency_credits.h"
#include "corpus/outlet/citations.h"
#include "corpus/outlet/masthead.h"
#include "corpus/outlet/outlet_mentions.h"
#include "corpus/outlet/publisher.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

// A name that the text broke over two lines, with single blanks.
std::string on_one_line(std::string_view name) {
  std::string line;
  for (const char c : name)
    if (!is_ascii_space(c))
      line += c;
    else if (!line.ends_with(' '))
      line += ' ';
  return line;
}

// The publisher as it calls itself, where the text leaves its article out or adds one.
std::string as_publisher_is_called(std::string name, const std::string& publisher) {
  constexpr std::string_view kArticle = "The ";
  const bool is_same =
      publisher == std::string(kArticle) + name || name == std::string(kArticle) + publisher;
  return is_same ? publisher : name;
}

// Adds an outlet, unless one of that name and role is there: its first mention is the earliest.
void add(std::vector<Outlet>& outlets, Outlet outlet) {
  const bool is_known = std::ranges::any_of(outlets, [&](const Outlet& other) {
    return other.role == outlet.role && other.name == outlet.name;
  });
  if (!is_known)
    outlets.push_back(std::move(outlet));
}

}  // namespace

std::vector<Outlet> find_outlets(const Document& document, const AnalyzedText& text,
                                 const OutletLexicon& lexicon) {
  std::string publisher = publisher_of(document, lexicon);
  const std::optional<Masthead> masthead =
      publisher.empty() ? find_masthead(text, lexicon) : std::nullopt;
  if (masthead)
    publisher = masthead->name;
  const std::vector<OutletMention> mentions = find_outlet_mentions(text, publisher, lexicon);
  const std::vector<AgencyCredit> credits = find_agency_credits(text, mentions);

  std::vector<Outlet> found;
  for (const AgencyCredit& credit : credits) {
    const Token& first = text.tokens()[credit.first_token];
    found.push_back({on_one_line(credit.name), OutletRole::Agency,
                     ByteSpan{first.span.begin, text.tokens()[credit.end_token - 1].span.end},
                     text.scope_of(first)});
  }
  for (const Citation& citation : find_citations(text, mentions)) {
    const OutletMention& mention = mentions[citation.mention];
    const bool is_credit =
        std::ranges::binary_search(credits, mention.first_token, {}, &AgencyCredit::first_token);
    if (!is_credit)
      found.push_back({as_publisher_is_called(on_one_line(mention.name), publisher),
                       OutletRole::Cited, mention.span_in(text),
                       text.scope_of(text.tokens()[mention.first_token])});
  }
  std::ranges::stable_sort(found, {}, [](const Outlet& outlet) { return outlet.span->begin; });

  std::vector<Outlet> outlets;
  if (!publisher.empty())
    outlets.push_back({publisher, OutletRole::Publisher,
                       masthead ? std::optional(masthead->span) : std::nullopt, Scope::Body});
  for (Outlet& outlet : found)
    add(outlets, std::move(outlet));
  return outlets;
}

}  // namespace dossier
