// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/publisher.h"

#include <algorithm>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

bool is_host_character(char c) {
  return is_ascii_lower(c) || is_ascii_digit(c) || c == '-' || c == '.' || !is_ascii({&c, 1});
}

}  // namespace

std::string host_of(std::string_view url) {
  url = trim(url);
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos)
    url.remove_prefix(scheme + 3);
  else if (url.starts_with("//"))
    url.remove_prefix(2);
  url = url.substr(0, url.find_first_of("/?#"));
  if (const std::size_t at = url.rfind('@'); at != std::string_view::npos)
    url.remove_prefix(at + 1);
  url = url.substr(0, url.find(':'));
  while (url.ends_with('.'))
    url.remove_suffix(1);
  std::string host(url);
  std::ranges::transform(host, host.begin(), to_ascii_lower);
  const bool is_host = host.find('.') != std::string::npos &&
                       std::ranges::all_of(host, is_host_character) && !host.starts_with('.');
  if (!is_host)
    return "";
  return host.starts_with("www.") ? host.substr(4) : host;
}

std::string usual_outlet_name(std::string_view name, const OutletLexicon& lexicon) {
  name = trim(name);
  auto known = lexicon.find(name);
  if (!known && name.find(' ') == std::string_view::npos)
    known = lexicon.find_host(host_of(name));
  return std::string(!known ? name : known->name);
}

std::string publisher_of_url(std::string_view url, const OutletLexicon& lexicon) {
  const std::string host = host_of(url);
  const auto known = lexicon.find_host(host);
  return !known ? host : std::string(known->name);
}

std::string publisher_of(const Document& document, const OutletLexicon& lexicon) {
  std::string name = usual_outlet_name(document.outlet, lexicon);
  return name.empty() ? publisher_of_url(document.url, lexicon) : name;
}

}  // namespace dossier
