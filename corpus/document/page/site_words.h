// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// Letters and digits of a name, folded: the same for "The Daily-Post" and "thedailypost".
std::string site_key(std::string_view name);

/// "Quay-Magazine" of "Quay-Magazine.com"; other names as they are.
std::string name_without_domain(std::string_view name);

/// The names in what a page states as one, in their order: what stands between signs such as "|",
/// without legal forms. Leaves out addresses and what is too long to be a name.
std::vector<std::string> names_in(std::string_view stated);

/// Whether a name is that of a company that may publish several outlets.
bool is_publishing_house(std::string_view name);

/// "Quay Times" of "Quay Times-Logo" or "Home of Quay Times": without the words that tell what
/// a picture or a link is.
std::string name_on_logo(std::string_view description);

/// Whether it speaks of a logo.
bool tells_of_logo(std::string_view description);

/// Where a title may be divided from the name of a site.
struct TitleCut {
  std::size_t begin = 0;  ///< of the sign, such as " | "
  std::size_t end = 0;    ///< behind it
};

/// The places in `title`, the last first.
std::vector<TitleCut> title_cuts(std::string_view title);

/// Whether a part of a host, such as "co" of co.uk or "www", tells nothing about the site's name:
/// one below a country's domain, one of a host that gives many sites parts below it, or one that
/// names an edition or a machine.
bool is_host_suffix(std::string_view part);
bool is_shared_host(std::string_view part);
bool is_common_host_part(std::string_view part);

/// Whether `word` is an article in a language of news, such as "the" or "il"; in small letters.
bool is_name_article(std::string_view word);

}  // namespace dossier
