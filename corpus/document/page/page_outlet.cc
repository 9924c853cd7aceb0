// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_outlet.h"

#include <algorithm>
#include <array>
#include <vector>

#include "corpus/document/shipped_outlets.h"
#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/outlet/publisher.h"
#include "corpus/text/characters.h"
#include "corpus/text/fold.h"

namespace dossier {
namespace {

constexpr auto kSeparators = std::to_array<std::string_view>(
    {" | ", " - ", " – ", " — ", " · ", " • ", " « ", " » ", " :: ", " // ", " : ", "| "});

constexpr auto kLegalForms = std::to_array<std::string_view>({"GmbH & Co. KG",
                                                              "GmbH & Co. KGaA",
                                                              "GmbH",
                                                              "KG",
                                                              "AG",
                                                              "SE",
                                                              "eG",
                                                              "e.V.",
                                                              "Inc.",
                                                              "Inc",
                                                              "LLC",
                                                              "Ltd.",
                                                              "Ltd",
                                                              "Limited",
                                                              "PLC",
                                                              "plc",
                                                              "Corp.",
                                                              "Corporation",
                                                              "S.A.",
                                                              "S.L.",
                                                              "S.p.A.",
                                                              "S.r.l.",
                                                              "SA",
                                                              "SAS",
                                                              "B.V.",
                                                              "A/S",
                                                              "AS",
                                                              "AB",
                                                              "Oy",
                                                              "Co."});

// Letters and digits, folded: "The Daily-Post" and "dailypost" are alike.
std::string key_of(std::string_view name) {
  std::string key = fold_word(name);
  std::erase_if(key, [](char c) {
    return is_ascii(std::string_view(&c, 1)) && !is_ascii_alpha(c) && !is_ascii_digit(c);
  });
  return key;
}

// "dailypost" of "www.dailypost.co.uk": the longest label but the last.
std::string site_label(std::string_view url) {
  const std::string host = host_of(url);
  const std::size_t last = host.rfind('.');
  std::string_view longest;
  std::string_view rest = std::string_view(host).substr(0, last == std::string::npos ? 0 : last);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('.'), rest.size());
    if (end >= longest.size())
      longest = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return key_of(longest);
}

// Whether the letters of `part` stand in `whole` in their order, the first at the beginning.
bool abbreviates(std::string_view part, std::string_view whole) {
  if (part.empty() || whole.empty() || part.front() != whole.front())
    return false;
  std::size_t at = 0;
  for (const char c : whole)
    at += at < part.size() && part[at] == c ? 1 : 0;
  return at == part.size();
}

// Whether the words of `name` begin with the letters of `label`: the name that "wdr" stands for.
bool is_written_out(std::string_view name, std::string_view label) {
  std::string initials;
  bool begins = true;
  for (const char c : name) {
    if (begins && is_ascii_alpha(c))
      initials += to_ascii_lower(c);
    begins = c == ' ' || c == '-';
  }
  return label.size() > 1 && initials == label;
}

std::string without_legal_form(std::string_view name) {
  name = trim(name);
  for (const std::string_view form : kLegalForms)
    if (name.size() > form.size() + 1 && name.ends_with(form) &&
        (name[name.size() - form.size() - 1] == ' ' || name[name.size() - form.size() - 1] == ','))
      name = trim(name.substr(0, name.size() - form.size() - 1));
  return std::string(name.ends_with(',') ? name.substr(0, name.size() - 1) : name);
}

// "Motorsport-Magazin" of "Motorsport-Magazin.com", where the name is that of the host.
std::string without_domain(std::string name) {
  const std::size_t dot = name.rfind('.');
  const bool is_host = dot != std::string::npos && dot > 2 && name.size() - dot <= 5 &&
                       name.size() - dot >= 3 && name.find(' ') == std::string::npos &&
                       std::ranges::all_of(name.substr(dot + 1), is_ascii_alpha);
  if (!is_host)
    return name;
  name.resize(dot);
  if (const std::size_t inner = name.rfind('.'); inner != std::string::npos)
    name = name.substr(inner + 1);
  return name;
}

// Whether a name is written for readers: not a handle, not all in small letters.
int form_score(std::string_view name) {
  const bool has_capital = std::ranges::any_of(name, is_ascii_upper) || !is_ascii(name);
  return (has_capital ? 1 : 0) + (name.find(' ') != std::string_view::npos ? 1 : 0);
}

std::string last_part(std::string_view title) {
  std::size_t best = 0;
  for (const std::string_view separator : kSeparators)
    if (const std::size_t at = title.rfind(separator); at != std::string_view::npos)
      best = std::max(best, at + separator.size());
  return best == 0 ? "" : std::string(trim(title.substr(best)));
}

std::vector<std::string> stated_names(const OutletClues& clues) {
  constexpr std::size_t kLongestName = 60;
  std::vector<std::string> names;
  for (const std::string& name : clues.names)
    if (!trim(name).empty() && name.size() <= kLongestName && name.find("://") == std::string::npos)
      names.push_back(without_legal_form(name.starts_with('@') ? name.substr(1) : name));
  return names;
}

// How well a name that is not known fits the site.
int fit(const std::string& name, const std::string& label) {
  const std::string key = key_of(without_domain(name));
  if (key.empty())
    return 0;
  int score = form_score(name);
  if (key == label)
    score += 6;
  else if (is_written_out(name, label))
    score += 7;
  else if (label.size() > 3 && (key.find(label) != std::string::npos ||
                                (key.size() > 3 && label.find(key) != std::string::npos)))
    score += 4;
  else if (abbreviates(label, key))
    score += 3;
  return score;
}

// A name that several outlets bear, such as "The Citizen", means the one at the host; an agency's
// name on the page of an outlet is that of the article's source.
std::optional<KnownOutlet> known_outlet(const std::vector<std::string>& names,
                                        std::string_view host) {
  const OutletLexicon& lexicon = shipped_outlets();
  const std::optional<KnownOutlet> at_host = lexicon.find_host(host);
  for (const std::string& name : names)
    if (const auto known = lexicon.find_sure(name);
        known && (!at_host || known->name == at_host->name || !known->is_agency()))
      return known;
  if (at_host)
    return at_host;
  for (const std::string& name : names)
    if (const auto known = lexicon.find(name))
      return known;
  return std::nullopt;
}

}  // namespace

std::string page_outlet(const OutletClues& clues) {
  std::vector<std::string> names = stated_names(clues);
  if (const auto known = known_outlet(names, host_of(clues.url)))
    return std::string(known->name);
  const std::string label = site_label(clues.url);
  if (const std::string part = last_part(clues.window_title);
      !part.empty() && fit(part, label) >= 3)
    names.push_back(part);
  const std::string* best = nullptr;
  int best_fit = -1;
  for (const std::string& name : names)
    if (const int found = fit(name, label); found > best_fit) {
      best = &name;
      best_fit = found;
    }
  return best == nullptr ? "" : without_domain(*best);
}

std::string without_outlet(std::string_view title, std::string_view outlet, std::string_view url) {
  const std::string label = site_label(url);
  const std::string outlet_key = key_of(outlet);
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view separator : kSeparators) {
      const std::size_t at = title.rfind(separator);
      if (at == std::string_view::npos || at < 10)
        continue;
      const std::string tail =
          key_of(without_domain(std::string(trim(title.substr(at + separator.size())))));
      if (tail.empty() || tail == outlet_key || tail == label ||
          (outlet_key.size() > 3 && tail.find(outlet_key) != std::string::npos) ||
          (label.size() > 3 && tail.find(label) != std::string::npos)) {
        title = trim(title.substr(0, at));
        found = true;
      }
    }
  }
  return std::string(title);
}

}  // namespace dossier
