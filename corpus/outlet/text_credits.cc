// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/text_credits.h"

#include <algorithm>
#include <string>

#include "corpus/outlet/citations.h"
#include "corpus/outlet/outlet_mentions.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

std::string_view publisher_among(std::span<const Outlet> outlets) {
  const auto found = std::ranges::find(outlets, OutletRole::Publisher, &Outlet::role);
  return found == outlets.end() ? std::string_view() : std::string_view(found->name);
}

}  // namespace

TextCredits::TextCredits(const AnalyzedText& text, std::span<const Outlet> outlets,
                         std::span<const Actor> actors, std::span<const QuotedPassage> passages,
                         const OutletLexicon& lexicon)
    : outlets_(outlets) {
  const auto mentions = find_outlet_mentions(text, publisher_among(outlets), lexicon);
  speakers_ = Speakers(text, mentions, actors, passages);
  credits_ = find_credits(text, speakers_, find_citations(text, mentions), passages);
}

const Outlet* TextCredits::outlet_named(std::string_view source) const {
  if (source.empty())
    return nullptr;
  const std::string key = phrase_key(source);
  const auto found = std::ranges::find_if(outlets_, [&](const Outlet& outlet) {
    const std::string listed = phrase_key(outlet.name);
    return listed == key || listed == "the " + key || key == "the " + listed;
  });
  return found == outlets_.end() ? nullptr : &*found;
}

}  // namespace dossier
