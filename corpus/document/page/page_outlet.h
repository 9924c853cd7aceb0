// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dossier {

/// What may tell whose page it is.
struct OutletClues {
  /// Names that the page states of its publisher or site, the surest first; "" for none.
  std::span<const std::string> names = {};
  std::string_view handle = {};             ///< the site's on a social network; "" for none
  std::span<const std::string> logos = {};  ///< what is said of a logo or a link to the front page
  std::string_view url = {};                ///< "" if unknown
  std::string_view window_title = {};       ///< whose end may name the site
};

/// The outlet of a page: the usual name of the one that is known at its address, or by a stated
/// name; else of the stated names, without slogans, legal forms and endings of domains, the one
/// that the host and the other statements agree with best, else the first. Handles, logos and the
/// title of the window count where the host says the same. "" where nothing names it.
std::string page_outlet(const OutletClues& clues);

/// `title` without the part behind a sign such as "|" that names `outlet` or the site at `url`.
std::string without_outlet(std::string_view title, std::string_view outlet, std::string_view url);

}  // namespace dossier
