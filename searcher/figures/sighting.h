// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include <xapian.h>

#include "corpus/quantity/quantity.h"
#include "corpus/record.h"
#include "searcher/figures/topic.h"
#include "searcher/story.h"

namespace dossier {

/// An article as a row names it; what is unknown is "".
struct FigureArticle {
  Xapian::docid document = 0;
  std::string id;
  std::string publisher;
  std::string agency;  ///< the wire service credited with the text; the first of several
  std::string published;

  bool operator==(const FigureArticle&) const = default;
};

/// What `record`, stored under that number, says of itself.
FigureArticle article_of(const Record& record, Xapian::docid document);

/// Whether `a` comes before `b`: by publication, the undated last, then by publisher and id.
bool is_earlier(const FigureArticle& a, const FigureArticle& b);

/// A figure where an article states it.
struct Sighting {
  Xapian::docid document = 0;
  Story story;
  Quantity figure;
  double match = 0;  ///< which part of the query its sentence shows, 0 to 1
};

/// All that was read: the sightings of each topic, and the articles they stand in.
struct Sightings {
  std::map<FigureTopic, std::vector<Sighting>> by_topic;
  std::map<Xapian::docid, FigureArticle> articles;
};

}  // namespace dossier
