// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/copy_search.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "corpus/record_codec.h"
#include "corpus/schema.h"
#include "corpus/story/copies.h"

namespace dossier {

void CopySearch::remember(Xapian::docid id, Fingerprint fingerprint) {
  fingerprints_.insert_or_assign(id, std::move(fingerprint));
}

std::vector<Xapian::docid> CopySearch::candidates(Xapian::docid id) {
  std::vector<Xapian::docid> sharing;  // once for each key that is shared
  for (const std::uint32_t key : fingerprint_of(id).keys) {
    const std::string term = term_for(kCopyKeyPrefix, key_mark(key));
    std::copy(database_.postlist_begin(term), database_.postlist_end(term),
              std::back_inserter(sharing));
  }
  std::ranges::sort(sharing);
  std::vector<Xapian::docid> found;
  for (auto run = sharing.begin(); run != sharing.end();) {
    const auto end = std::ranges::upper_bound(run, sharing.end(), *run);
    if (*run != id && static_cast<std::size_t>(end - run) >= kSharedKeys)
      found.push_back(*run);
    run = end;
  }
  return found;
}

bool CopySearch::are_copies(Xapian::docid a, Xapian::docid b) {
  return dossier::are_copies(fingerprint_of(a), fingerprint_of(b));
}

const Fingerprint& CopySearch::fingerprint_of(Xapian::docid id) {
  const auto [entry, is_new] = fingerprints_.try_emplace(id);
  if (is_new) {
    const Record record = unpack_record(database_.get_document(id).get_data());
    entry->second =
        fingerprint(record.document, analyzer_.analyze(record.document.text), analyzer_);
  }
  return entry->second;
}

}  // namespace dossier
