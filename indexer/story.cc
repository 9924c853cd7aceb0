// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/story.h"

#include <xapian.h>

#include "corpus/document/content_hash.h"
#include "corpus/schema.h"

namespace dossier {

std::uint64_t story_vote(std::string_view document_id) {
  return content_hash(document_id);
}

std::string story_of(const Xapian::Database& database, std::uint32_t id) {
  return database.get_document(id, Xapian::DOC_ASSUME_VALID).get_value(kStorySlot);
}

// Xapian writes only what has changed where the document is the one it gave out last.
void set_story(Xapian::WritableDatabase& database, std::uint32_t id, const std::string& story) {
  Xapian::Document document = database.get_document(id);
  const std::string before = document.get_value(kStorySlot);
  if (before == story)
    return;
  if (!before.empty())
    document.remove_term(term_for(kStoryPrefix, before));
  if (!story.empty())
    document.add_boolean_term(term_for(kStoryPrefix, story));
  document.add_value(kStorySlot, story);
  database.replace_document(id, document);
}

}  // namespace dossier
