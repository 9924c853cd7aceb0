// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_outlet.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "corpus/document/page/site_label.h"
#include "corpus/document/page/site_words.h"
#include "corpus/document/shipped_outlets.h"
#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/outlet/publisher.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

// A name that a page states, and in which of its statements.
struct StatedName {
  std::string name;
  std::size_t statement = 0;
};

std::vector<StatedName> stated_names(const OutletClues& clues) {
  std::vector<StatedName> names;
  for (std::size_t i = 0; i < clues.names.size(); ++i)
    for (std::string& name : names_in(clues.names[i]))
      if (!name.starts_with('@'))
        names.push_back({std::move(name), i});
  return names;
}

// Whether a name is written for readers: not a handle, not all in small letters.
int form_score(std::string_view name) {
  const bool has_capital = std::ranges::any_of(name, is_ascii_upper) || !is_ascii(name);
  return (has_capital ? 1 : 0) + (name.find(' ') != std::string_view::npos ? 1 : 0);
}

struct RatedName {
  std::string name;
  int likeness = 0;
  int score = -1;
};

class NameChoice {
 public:
  explicit NameChoice(const OutletClues& clues)
      : clues_(clues), label_(clues.url), names_(stated_names(clues)) {
    if (const std::vector<TitleCut> cuts = title_cuts(clues.window_title); !cuts.empty())
      title_end_ = trim(clues.window_title.substr(cuts.front().end));
    for (const StatedName& stated : names_)
      rate(stated.name, is_stated_again(stated));
    rate_hints();
  }

  const std::vector<StatedName>& names() const { return names_; }
  const RatedName& best() const { return best_; }

 private:
  bool is_stated_again(const StatedName& name) const {
    const std::string key = site_key(name.name);
    return site_key(title_end_) == key || std::ranges::any_of(names_, [&](const StatedName& other) {
             return other.statement != name.statement && site_key(other.name) == key;
           });
  }

  void rate(const std::string& name, bool is_stated_again) {
    const int likeness = label_.likeness(name);
    // A host as a name is like itself, which tells nothing.
    const bool is_host = name_without_domain(name) != name;
    const int again = is_host ? 1 : 2;
    const int score = likeness + form_score(name) + (is_stated_again ? again : 0) +
                      (!is_host && likeness >= SiteLabel::kNamesSite ? 2 : 0) -
                      (is_publishing_house(name) ? 3 : 0);
    if (!site_key(name).empty() && score > best_.score)
      best_ = {name, likeness, score};
  }

  // What names the site only if the host says so too.
  void rate_hints() {
    rate_hint(title_end_, SiteLabel::kLikeSite);
    std::string_view handle = trim(clues_.handle);
    if (handle.starts_with('@'))
      handle.remove_prefix(1);
    if (handle.find("://") == std::string_view::npos)
      rate_hint(handle, SiteLabel::kLikeSite);
    if (best_.likeness >= SiteLabel::kNamesSite)
      return;
    for (const std::string& logo : clues_.logos)
      rate_hint(name_on_logo(logo), SiteLabel::kNamesSite);
  }

  void rate_hint(std::string_view name, int least) {
    if (label_.likeness(name) >= least)
      rate(std::string(name), is_stated_again({std::string(name), clues_.names.size()}));
  }

  const OutletClues& clues_;
  SiteLabel label_;
  std::vector<StatedName> names_;
  std::string_view title_end_;
  RatedName best_;
};

// A name that several outlets bear, such as "The Citizen", means the one at the host; an agency's
// name on the page of an outlet is that of the article's source.
std::optional<KnownOutlet> known_outlet(const NameChoice& choice, std::string_view host) {
  const OutletLexicon& lexicon = shipped_outlets();
  const std::optional<KnownOutlet> at_host = lexicon.find_host(host);
  const bool has_own_name = at_host || choice.best().likeness >= SiteLabel::kNamesSite;
  for (const StatedName& stated : choice.names())
    if (const auto known = lexicon.find_sure(stated.name);
        known &&
        (!has_own_name || !known->is_agency() || (at_host && known->name == at_host->name)))
      return known;
  if (at_host)
    return at_host;
  for (const StatedName& stated : choice.names())
    if (const auto known = lexicon.find(stated.name); known && !known->is_agency())
      return known;
  return std::nullopt;
}

}  // namespace

std::string page_outlet(const OutletClues& clues) {
  const NameChoice choice(clues);
  if (const auto known = known_outlet(choice, host_of(clues.url)))
    return std::string(known->name);
  return name_without_domain(choice.best().name);
}

std::string without_outlet(std::string_view title, std::string_view outlet, std::string_view url) {
  constexpr std::size_t kShortestTitle = 10;
  const SiteLabel label(url);
  const std::string outlet_key = site_key(outlet);
  for (const TitleCut& cut : title_cuts(title)) {
    const std::string tail = site_key(name_without_domain(trim(title.substr(cut.end))));
    const bool names_outlet = tail.empty() || tail == outlet_key || label.is_in(tail) ||
                              (outlet_key.size() > 3 && tail.find(outlet_key) != std::string::npos);
    if (cut.begin >= kShortestTitle && names_outlet)
      title = trim(title.substr(0, cut.begin));
  }
  return std::string(title);
}

}  // namespace dossier
