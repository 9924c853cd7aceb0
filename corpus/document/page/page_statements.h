// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/document/markup/markup_tree.h"

namespace dossier {

/// What a page says about itself, as it stands there: white space single, references resolved.
/// Lists are in the order of the page and empty values left out.
struct PageStatements {
  /// Meta elements: name, property or itemprop in lower case, and content.
  std::vector<std::pair<std::string, std::string>> metas;
  /// Microdata and RDFa in the text: itemprop, rel or property in lower case, and the value.
  std::vector<std::pair<std::string, std::string>> properties;
  std::vector<std::string> linked_data;  ///< the scripts of JSON-LD
  std::vector<std::string> headings;     ///< h1, else h2
  std::vector<std::string> times;        ///< <time>, those behind the first h1 first
  std::vector<std::string> date_texts;   ///< short elements whose class speaks of a date
  std::vector<std::string> bylines;      ///< short elements whose class speaks of an author
  std::vector<std::string> logos;        ///< what is said of logos and of links to the front page
  std::string window_title;              ///< <title>
  std::string canonical;                 ///< the canonical link
  std::string language;                  ///< of the html element
  std::string own_address;  ///< the first other form of the page or feed of the site, with its host
  std::string feed_name;    ///< the title of the site's feed, without words such as "RSS"

  /// The first value of the first of `names` that is stated; "" if none is.
  std::string_view meta(std::initializer_list<std::string_view> names) const;
  std::string_view property(std::initializer_list<std::string_view> names) const;
};

/// Collects them in one pass.
PageStatements page_statements(const MarkupTree& tree);

/// `text` with white space of any kind as single blanks, none at the ends.
std::string one_line(std::string_view text);

/// The first of `texts` that says something, as one line; "" if none does.
std::string first_stated(std::initializer_list<std::string_view> texts);

}  // namespace dossier
