// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/site_label.h"

#include <algorithm>
#include <cstddef>

#include "corpus/document/page/site_words.h"
#include "corpus/outlet/publisher.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

// "www", "dailypost", "co" of "www.dailypost.co.uk": all but the last part.
std::vector<std::string_view> parts_of(std::string_view host) {
  std::vector<std::string_view> parts;
  const std::size_t last = host.rfind('.');
  std::string_view rest = host.substr(0, last == std::string_view::npos ? 0 : last);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('.'), rest.size());
    parts.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return parts;
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

}  // namespace

SiteLabel::SiteLabel(std::string_view url) {
  const std::string host = host_of(url);
  std::vector<std::string_view> parts = parts_of(host);
  if (parts.size() > 1 && is_host_suffix(parts.back()))
    parts.pop_back();
  if (parts.size() > 1 && is_shared_host(parts.back()))
    parts.pop_back();
  if (parts.empty())
    return;
  label_ = site_key(parts.back());
  parts.pop_back();
  for (const std::string_view part : parts)
    if (!is_common_host_part(part))
      others_.push_back(site_key(part));
}

int SiteLabel::likeness(std::string_view name) const {
  const std::string bare = name_without_domain(name);
  const std::string key = site_key(bare);
  if (key.empty() || label_.empty())
    return 0;
  if (is_written_out(bare, label_))
    return kNamesSite + 1;
  if (key == label_ || (key.ends_with(label_) && is_name_article(std::string_view(key).substr(
                                                     0, key.size() - label_.size()))))
    return kNamesSite;
  if (std::ranges::find(others_, key) != others_.end())
    return kNamesSite - 1;
  const bool is_longer = label_.size() > 2 && key.find(label_) != std::string::npos;
  const bool is_shorter = key.size() > 3 && label_.find(key) != std::string::npos;
  if (is_longer || is_shorter) {
    // What is much longer is a sentence with the name in it.
    const bool is_name = key.size() <= 2 * label_.size() + 8;
    return is_name && (label_.size() > 3 || key.starts_with(label_)) ? kLikeSite + 1
                                                                     : kLikeSite - 1;
  }
  return abbreviates(label_, key) ? kLikeSite : 0;
}

bool SiteLabel::is_in(std::string_view key) const {
  return !label_.empty() && (key == label_ || std::ranges::find(others_, key) != others_.end() ||
                             (label_.size() > 3 && key.find(label_) != std::string_view::npos));
}

}  // namespace dossier
