// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace dossier {

/// What a page, or one source of facts in it, states of its article, as it is written there; "" is
/// not stated.
struct PageFacts {
  std::string url;
  std::string title;
  std::string author;     ///< names, divided by ", "
  std::string published;  ///< in any form that `iso_date` reads
  std::string outlet;
  std::string language;
  std::string body;  ///< the text, with or without markup
};

}  // namespace dossier
