// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/story_update.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <list>
#include <unordered_map>
#include <utility>

#include "corpus/document/content_hash.h"
#include "corpus/schema.h"
#include "indexer/copy_search.h"
#include "indexer/story.h"

namespace dossier {

// Documents in sets that grow as copies are found. A document that was neither changed nor torn
// from a copy enters with all of its story, which still holds together.
class StoryUpdate::Settling {
 public:
  Settling(Xapian::WritableDatabase& database, CopySearch& search)
      : database_(database), search_(search) {}

  /// Finds all copies of each document.
  void regroup(const std::set<Xapian::docid>& documents) {
    for (const Xapian::docid id : documents)
      set_of_[id] = sets_.insert(sets_.end(), {id});
    for (const Xapian::docid id : documents)
      for (const Xapian::docid other : search_.candidates(id))
        if (!are_joined(id, other) && search_.are_copies(id, other))
          join(id, other);
  }

  void write_stories() {
    for (const std::vector<Xapian::docid>& members : sets_) {
      const std::string story = members.size() > 1 ? name_of(members) : std::string();
      for (const Xapian::docid id : members)
        set_story(database_, id, story);
    }
  }

 private:
  bool are_joined(Xapian::docid id, Xapian::docid other) const {
    const auto found = set_of_.find(other);
    return found != set_of_.end() && found->second == set_of_.at(id);
  }

  void join(Xapian::docid id, Xapian::docid other) {
    if (!set_of_.contains(other))
      enter_with_story(other);
    auto into = set_of_.at(id);
    auto from = set_of_.at(other);
    if (into->size() < from->size())
      std::swap(into, from);
    for (const Xapian::docid member : *from)
      set_of_[member] = into;
    into->insert(into->end(), from->begin(), from->end());
    sets_.erase(from);
  }

  void enter_with_story(Xapian::docid id) {
    const auto set = sets_.insert(sets_.end(), {id});
    if (const std::string story = story_of(database_, id); !story.empty()) {
      const std::string term = term_for(kStoryPrefix, story);
      set->assign(database_.postlist_begin(term), database_.postlist_end(term));
    }
    for (const Xapian::docid member : *set)
      set_of_[member] = set;
  }

  std::string name_of(const std::vector<Xapian::docid>& members) const {
    std::uint64_t least = UINT64_MAX;
    for (const Xapian::docid id : members)
      least = std::min(least,
                       story_vote(database_.get_document(id).get_value(field_row(Field::Id).slot)));
    return hash_digits(least);
  }

  Xapian::WritableDatabase& database_;
  CopySearch& search_;
  std::list<std::vector<Xapian::docid>> sets_;
  std::unordered_map<Xapian::docid, std::list<std::vector<Xapian::docid>>::iterator> set_of_;
};

void StoryUpdate::leaves(Xapian::docid id) {
  new_.erase(id);
  if (std::string story = story_of(database_, id); !story.empty())
    torn_.insert(std::move(story));
}

void StoryUpdate::comes(Xapian::docid id, Fingerprint fingerprint) {
  new_.insert_or_assign(id, std::move(fingerprint));
}

void StoryUpdate::settle() {
  std::set<Xapian::docid> documents;
  for (const std::string& story : torn_) {
    const std::string term = term_for(kStoryPrefix, story);
    documents.insert(database_.postlist_begin(term), database_.postlist_end(term));
  }
  CopySearch search(database_, analyzer_);
  for (auto& [id, fingerprint] : new_) {
    documents.insert(id);
    search.remember(id, std::move(fingerprint));
  }
  Settling settling(database_, search);
  settling.regroup(documents);
  settling.write_stories();
  new_.clear();
  torn_.clear();
}

}  // namespace dossier
