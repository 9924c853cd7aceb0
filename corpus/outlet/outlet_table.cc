// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_table.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/characters.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

constexpr std::array<std::string_view, 6> kKinds = {
    "", "agency", "newspaper", "broadcaster", "magazine", "website"};

// "example.com", "news.example.co.uk", or "example.*" for any suffix.
bool is_domain(std::string_view text) {
  const bool any_suffix = text.ends_with(".*");
  const std::string_view host = any_suffix ? text.substr(0, text.size() - 2) : text;
  const auto is_host_character = [](char c) {
    return is_ascii_lower(c) || is_ascii_digit(c) || c == '-' || c == '.' || !is_ascii({&c, 1});
  };
  return !host.empty() && host.front() != '.' && host.back() != '.' &&
         std::ranges::all_of(host, is_host_character) &&
         any_suffix != (host.find('.') != std::string_view::npos);
}

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

std::string fault_of(const LexiconRow& row) {
  if (row.cells.size() > kAmbiguous + 1)
    return std::to_string(row.cells.size()) + " columns where a row has 6 at most";
  if (phrase_key(row.cell(kName)).empty())
    return "no name";
  for (const std::string_view alias : lexicon_list(row.cell(kAliases)))
    if (phrase_key(alias).empty())
      return "the alias " + quoted(alias) + " has no letter";
  for (const std::string_view domain : lexicon_list(row.cell(kDomains)))
    if (!is_domain(domain))
      return "the domain " + quoted(domain) + " is not like example.com or example.*";
  const std::string_view country = row.cell(kCountry);
  if (!country.empty() && (country.size() != 2 || !std::ranges::all_of(country, is_ascii_upper)))
    return "the country " + quoted(country) + " is not like GB";
  if (std::ranges::find(kKinds, row.cell(kKind)) == kKinds.end())
    return "the kind " + quoted(row.cell(kKind)) +
           " is none of agency, newspaper, broadcaster, magazine, website";
  if (!row.cell(kAmbiguous).empty() && row.cell(kAmbiguous) != "yes")
    return "the last column holds " + quoted(row.cell(kAmbiguous)) + " instead of yes or nothing";
  return "";
}

}  // namespace

std::optional<LexiconFault> first_outlet_fault(std::string_view tsv) {
  return first_fault(tsv, fault_of);
}

}  // namespace dossier
