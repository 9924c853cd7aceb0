// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/story_check.h"

#include <algorithm>
#include <cstdint>
#include <map>

#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/schema.h"
#include "corpus/text/text_analyzer.h"
#include "indexer/copy_search.h"
#include "indexer/disjoint_sets.h"
#include "indexer/story.h"

namespace dossier {
namespace {

struct Group {
  std::uint64_t least_vote = UINT64_MAX;
  std::size_t members = 0;
};

bool has_term(const Xapian::Document& document, const std::string& term) {
  auto at = document.termlist_begin();
  at.skip_to(term);
  return at != document.termlist_end() && *at == term;
}

bool is_listed_under(const Xapian::Document& document, const std::string& story) {
  return document.get_value(kStorySlot) == story &&
         (story.empty() || has_term(document, term_for(kStoryPrefix, story)));
}

}  // namespace

std::vector<std::string> find_wrong_stories(const Xapian::Database& database) {
  TextAnalyzer analyzer;
  CopySearch search(database, analyzer);
  DisjointSets sets(database.get_lastdocid() + std::size_t{1});
  const std::vector<Xapian::docid> ids(database.postlist_begin(std::string()),
                                       database.postlist_end(std::string()));
  for (const Xapian::docid id : ids)
    for (const Xapian::docid other : search.candidates(id))
      if (other > id && sets.first_of(id) != sets.first_of(other) && search.are_copies(id, other))
        sets.join(id, other);

  std::map<std::size_t, Group> groups;
  const Slot id_slot = field_row(Field::Id).slot;
  for (const Xapian::docid id : ids) {
    Group& group = groups[sets.first_of(id)];
    const std::uint64_t vote = story_vote(database.get_document(id).get_value(id_slot));
    group.least_vote = std::min(group.least_vote, vote);
    ++group.members;
  }
  std::vector<std::string> wrong;
  for (const Xapian::docid id : ids) {
    const Group& group = groups[sets.first_of(id)];
    const Xapian::Document document = database.get_document(id);
    if (!is_listed_under(document, group.members > 1 ? hash_digits(group.least_vote) : ""))
      wrong.push_back(document.get_value(id_slot));
  }
  return wrong;
}

}  // namespace dossier
