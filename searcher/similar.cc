// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/similar.h"

#include <set>
#include <string>
#include <utility>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/query/tree_shape.h"
#include "searcher/telling_words.h"

namespace dossier {
namespace {

constexpr std::size_t kWords = 40;

QueryNode node(QueryNode::Value value, double boost = 1) {
  return {.value = std::move(value), .boost = boost};
}

// The document and its copies, which would only be found again.
QueryNodes without_story_of(const Xapian::Database& database, Xapian::docid document) {
  const Slot id_slot = field_row(Field::Id).slot;
  const Xapian::Document found = database.get_document(document);
  std::set<std::string> ids{found.get_value(id_slot)};
  if (const std::string story = found.get_value(kStorySlot); !story.empty()) {
    const std::string term = term_for(kStoryPrefix, story);
    for (auto copy = database.postlist_begin(term); copy != database.postlist_end(term); ++copy)
      ids.insert(database.get_document(*copy).get_value(id_slot));
  }
  QueryNodes excluded;
  for (const std::string& id : ids)
    excluded.push_back(node(NotQuery{{node(FieldQuery{Field::Id, id, ValueMatch::Exact})}}));
  return excluded;
}

}  // namespace

std::optional<QueryNode> query_like(const Database& database, std::string_view id) {
  return translate_xapian_errors([&]() -> std::optional<QueryNode> {
    const Xapian::Database& xapian = database.xapian();
    const std::string term = term_for(Field::Id, id);
    const auto document = xapian.postlist_begin(term);
    if (document == xapian.postlist_end(term))
      return std::nullopt;
    Xapian::RSet like;
    like.add_document(*document);
    QueryNodes words;
    for (TellingWord& telling : telling_words(xapian, like, kWords))
      words.push_back(node(WordQuery{std::move(telling.word), WordMatch::Exact}, telling.weight));
    if (words.empty())
      return node(NotQuery{{node(AllQuery{})}});
    QueryNodes wanted = without_story_of(xapian, *document);
    wanted.insert(wanted.begin(), any_of(std::move(words)));
    return all_of(std::move(wanted));
  });
}

}  // namespace dossier
