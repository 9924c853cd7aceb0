// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// What the host of a page tells about the name of its site.
class SiteLabel {
 public:
  static constexpr int kLikeSite = 3;
  static constexpr int kNamesSite = 6;

  /// Of the host of `url`; of "" and what is no address nothing is known.
  explicit SiteLabel(std::string_view url);

  /// How well `name` would name the site: kNamesSite or more where the host says the name or its
  /// initials, kLikeSite or more where they share their letters, 0 where nothing tells.
  int likeness(std::string_view name) const;

  /// Whether a part of a title that has this site_key names the site.
  bool is_in(std::string_view key) const;

 private:
  std::string label_;                // "dailypost" of "www.dailypost.co.uk"
  std::vector<std::string> others_;  // "shop" of "shop.dailypost.co.uk"
};

}  // namespace dossier
