// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/speakers.h"

#include <algorithm>

#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

// Names that a common noun is compared with, so that a megabyte of them takes no time to speak of.
constexpr std::size_t kMostLookedAt = 500;

}  // namespace

Speakers::Speakers(const AnalyzedText& text, std::span<const OutletMention> outlets,
                   std::span<const Actor> actors, std::span<const QuotedPassage> passages) {
  for (const Actor& actor : actors)
    for (const Mention& mention : actor.mentions)
      if (!mention.span.empty())
        speakers_.push_back({text.token_at(mention.span.begin),
                             text.token_at(mention.span.end - 1) + 1, actor.name,
                             actor.type == ActorType::Person});
  for (const OutletMention& outlet : outlets) {
    outlet_names_.push_back(outlet.name);
    if (names_agency(text, outlet))
      agency_names_.push_back(outlet.name);
    if (outlet.is_known)
      speakers_.push_back({outlet.first_token, outlet.end_token, outlet.name, false, false, true});
  }
  std::ranges::sort(outlet_names_);
  std::ranges::sort(agency_names_);
  std::ranges::stable_sort(speakers_, [](const Speaker& a, const Speaker& b) {
    return a.first_token != b.first_token ? a.first_token < b.first_token
                                          : a.end_token > b.end_token;
  });
  std::size_t end = 0;
  std::erase_if(speakers_, [&](const Speaker& speaker) {
    const bool overlaps = speaker.first_token < end;
    end = std::max(end, speaker.end_token);
    return overlaps;
  });
  auto passage = passages.begin();
  for (Speaker& speaker : speakers_) {
    while (passage != passages.end() && passage->end_token <= speaker.first_token)
      ++passage;
    speaker.is_quoted = passage != passages.end() && passage->first_token <= speaker.first_token;
  }
  std::size_t last_person = kNobody;
  for (std::size_t i = 0; i < speakers_.size(); ++i) {
    name_keys_.push_back(' ' + phrase_key(speakers_[i].name) + ' ');
    if (speakers_[i].is_person && !speakers_[i].is_quoted)
      last_person = i;
    last_persons_.push_back(last_person);
  }
}

const Speaker* Speakers::ending_at(std::size_t end_token) const {
  const auto found = std::ranges::lower_bound(speakers_, end_token, {}, &Speaker::end_token);
  return found != speakers_.end() && found->end_token == end_token ? &*found : nullptr;
}

const Speaker* Speakers::beginning_at(std::size_t first_token) const {
  const auto found = std::ranges::lower_bound(speakers_, first_token, {}, &Speaker::first_token);
  return found != speakers_.end() && found->first_token == first_token ? &*found : nullptr;
}

const Speaker* Speakers::last_person_before(std::size_t token) const {
  const auto end = std::ranges::upper_bound(speakers_, token, {}, &Speaker::end_token);
  const auto named = static_cast<std::size_t>(end - speakers_.begin());
  const std::size_t person = named == 0 ? kNobody : last_persons_[named - 1];
  return person == kNobody ? nullptr : &speakers_[person];
}

bool Speakers::is_outlet(std::string_view name) const {
  return std::ranges::binary_search(outlet_names_, name);
}

bool Speakers::is_agency(std::string_view name) const {
  return std::ranges::binary_search(agency_names_, name);
}

std::string_view Speakers::body_named(std::string_view folded_words,
                                      std::size_t before_token) const {
  const std::string words = ' ' + std::string(folded_words) + ' ';
  const auto end = std::ranges::lower_bound(speakers_, before_token, {}, &Speaker::first_token);
  const auto named = static_cast<std::size_t>(end - speakers_.begin());
  const std::size_t limit = named - std::min(named, kMostLookedAt);
  for (std::size_t i = named; i-- > limit;) {
    const bool is_named = speakers_[i].is_outlet ? name_keys_[i].ends_with(words)
                                                 : name_keys_[i].find(words) != std::string::npos;
    if (is_named && !speakers_[i].is_person)
      return speakers_[i].name;
  }
  return {};
}

}  // namespace dossier
