// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/site_words.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "corpus/document/lexicons.h"
#include "corpus/text/characters.h"
#include "corpus/text/fold.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

constexpr auto kSeparators = std::to_array<std::string_view>(
    {" | ", " - ", " – ", " — ", " · ", " • ", " « ", " » ", " :: ", " // ", " : ", "| "});

using Words = std::unordered_set<std::string_view>;

struct SiteWords {
  Words suffixes, shared_hosts, host_parts, articles, houses, logo_words;
  std::vector<std::string_view> legal_forms;  // the longer before the shorter
};

const SiteWords& site_words() {
  static const SiteWords builtin = [] {
    SiteWords words;
    LexiconReader rows(kSiteWords);
    while (const LexiconRow* row = rows.next()) {
      const std::string_view kind = row->cell(0);
      const std::vector<std::string_view> items = lexicon_list(row->cell(1));
      if (kind == "form") {
        words.legal_forms = items;
        continue;
      }
      Words& list = kind == "suffix"    ? words.suffixes
                    : kind == "shared"  ? words.shared_hosts
                    : kind == "part"    ? words.host_parts
                    : kind == "article" ? words.articles
                    : kind == "house"   ? words.houses
                                        : words.logo_words;
      list.insert(items.begin(), items.end());
    }
    return words;
  }();
  return builtin;
}

bool is_word_end(char c) {
  return c == ' ' || c == '-' || c == ',' || c == ':';
}

std::string_view without_legal_form(std::string_view name) {
  name = trim(name);
  for (const std::string_view form : site_words().legal_forms)
    if (name.size() > form.size() + 1 && name.ends_with(form)) {
      const char before = name[name.size() - form.size() - 1];
      if (before == ' ' || before == ',')
        name = trim(name.substr(0, name.size() - form.size() - 1));
    }
  return name.ends_with(',') ? name.substr(0, name.size() - 1) : name;
}

// The first and the last word of `text`, empty where a word of a logo does not stand there.
std::string_view without_first_logo_word(std::string_view text) {
  const auto* const end = std::ranges::find_if(text, is_word_end);
  const std::string_view word(text.begin(), end);
  if (word.size() == text.size() || !site_words().logo_words.contains(fold_word(word)))
    return text;
  return text.substr(word.size() + 1);
}

std::string_view without_last_logo_word(std::string_view text) {
  const std::size_t before = text.find_last_of(" -,:");
  if (before == std::string_view::npos ||
      !site_words().logo_words.contains(fold_word(text.substr(before + 1))))
    return text;
  return text.substr(0, before);
}

}  // namespace

std::string site_key(std::string_view name) {
  std::string key = fold_word(name);
  std::erase_if(key, [](char c) {
    return is_ascii(std::string_view(&c, 1)) && !is_ascii_alpha(c) && !is_ascii_digit(c);
  });
  return key;
}

std::string name_without_domain(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  const bool is_host = dot != std::string_view::npos && dot > 2 && name.size() - dot <= 5 &&
                       name.size() - dot >= 3 && name.find(' ') == std::string_view::npos &&
                       std::ranges::all_of(name.substr(dot + 1), is_ascii_alpha);
  if (!is_host)
    return std::string(name);
  name = name.substr(0, dot);
  if (const std::size_t inner = name.rfind('.'); inner != std::string_view::npos)
    name = name.substr(inner + 1);
  return std::string(name);
}

std::vector<std::string> names_in(std::string_view stated) {
  constexpr std::size_t kLongestStatement = 300;
  constexpr std::size_t kLongestName = 60;
  std::vector<std::string> names;
  if (stated.size() > kLongestStatement || stated.find("://") != std::string_view::npos)
    return names;
  std::vector<TitleCut> cuts = title_cuts(stated);
  std::ranges::reverse(cuts);
  cuts.push_back({stated.size(), stated.size()});
  std::size_t begin = 0;
  for (const TitleCut& cut : cuts) {
    const std::string_view name =
        without_legal_form(stated.substr(begin, std::max(begin, cut.begin) - begin));
    if (!name.empty() && name.size() <= kLongestName)
      names.emplace_back(name);
    begin = cut.end;
  }
  return names;
}

bool is_publishing_house(std::string_view name) {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of(" -"), name.size());
    if (site_words().houses.contains(fold_word(name.substr(0, end))))
      return true;
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return false;
}

std::string name_on_logo(std::string_view description) {
  constexpr std::size_t kLongest = 100;
  std::string_view name = trim(description);
  if (name.size() > kLongest)
    return "";
  for (std::size_t size = 0; size != name.size();) {
    size = name.size();
    name = trim(without_last_logo_word(without_first_logo_word(name)));
  }
  return std::string(name);
}

bool tells_of_logo(std::string_view description) {
  std::string lower(description.substr(0, 200));
  std::ranges::transform(lower, lower.begin(), to_ascii_lower);
  return lower.find("logo") != std::string::npos;
}

std::vector<TitleCut> title_cuts(std::string_view title) {
  std::vector<TitleCut> cuts;
  for (std::size_t i = 0; i < title.size(); ++i)
    for (const std::string_view separator : kSeparators)
      if (title.substr(i).starts_with(separator)) {
        cuts.push_back({i, i + separator.size()});
        i += separator.size() - 2;  // a blank may end one sign and begin the next
        break;
      }
  std::ranges::reverse(cuts);
  return cuts;
}

bool is_host_suffix(std::string_view part) {
  return site_words().suffixes.contains(part);
}

bool is_shared_host(std::string_view part) {
  return site_words().shared_hosts.contains(part);
}

bool is_common_host_part(std::string_view part) {
  return site_words().host_parts.contains(part);
}

bool is_name_article(std::string_view word) {
  return site_words().articles.contains(word);
}

}  // namespace dossier
