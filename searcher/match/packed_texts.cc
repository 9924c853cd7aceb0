// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/packed_texts.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/value_codec.h"
#include "searcher/match/stretches.h"

namespace dossier {
namespace {

[[noreturn]] void fail(const char* what) {
  throw Error(ErrorKind::DatabaseDamaged, what, "run 'indexer check', then 'indexer build'");
}

Stretch stretch_of(const WordSpan& place) {
  return {place.first, place.first + place.words - 1, {}, false};
}

// Whether there is a value at or behind `id`. A look-up from the root of the tree costs more than a
// step.
bool move(std::optional<Xapian::ValueIterator>& values, const Xapian::Database& database, Slot slot,
          Xapian::docid id) {
  const Xapian::ValueIterator end = database.valuestream_end(slot);
  if (!values)
    values = database.valuestream_begin(slot);
  if (*values != end && values->get_docid() + 1 == id)
    ++*values;
  else if (*values != end && values->get_docid() < id)
    values->skip_to(id);
  return *values != end;
}

}  // namespace

PackedTexts::PackedTexts(const Xapian::Database& database, PositionCache& cache)
    : database_(database), cache_(cache) {}

bool PackedTexts::move_to(Xapian::docid id) {
  id_ = id;
  cached_ = cache_.find(id);
  if (!cached_.empty())
    return true;
  if (!move(positions_, database_, kPositionsSlot, id))
    return false;
  id_ = positions_->get_docid();
  cached_ = cache_.find(id_);
  return true;
}

void PackedTexts::read() {
  if (cached_.empty()) {
    packed_ = **positions_;
    cached_ = cache_.add(id_, packed_);
  }
  reader_.emplace(cached_.empty() ? packed_ : cached_);
}

bool PackedTexts::has_row(std::span<const std::uint64_t> words) {
  codes_.clear();
  for (const std::uint64_t hash : words) {
    const std::optional<WordCode> code = reader_->code_of(hash);
    if (!code)
      return false;
    codes_ += code->view();
  }
  return reader_->has_row(codes_);
}

bool PackedTexts::has(const PackedTerm& term) {
  auto found = postings_.find(term.term);
  if (found == postings_.end())
    found = postings_.emplace(term.term, database_.postlist_begin(term.term)).first;
  Xapian::PostingIterator& at = found->second;
  const Xapian::PostingIterator end = database_.postlist_end(term.term);
  if (at != end && *at < id())
    at.skip_to(id());
  return at != end && *at == id();
}

std::vector<std::uint32_t> PackedTexts::positions_of(std::span<const PackedTerm> alternatives) {
  std::vector<WordCode> codes;
  for (const PackedTerm& term : alternatives)
    if (const std::optional<WordCode> code = reader_->code_of(term.hash); code && has(term))
      codes.push_back(*code);
  std::vector<std::uint32_t> positions;
  if (codes.empty())
    return positions;
  for (const std::vector<std::uint32_t>& each : reader_->positions_of(codes))
    positions.insert(positions.end(), each.begin(), each.end());
  if (codes.size() > 1)
    std::ranges::sort(positions);
  return positions;
}

std::vector<Stretch> PackedTexts::find_row(std::span<const std::vector<PackedTerm>> row,
                                           WordRegion region) {
  std::vector<Stretch> found;
  if (row.empty())
    return found;
  for (const std::uint32_t position : positions_of(row.front()))
    if (region != WordRegion::Title || position <= reader_->title_words())
      found.push_back({position, position, {}, position <= reader_->title_words()});
  for (const std::vector<PackedTerm>& alternatives : row.subspan(1)) {
    if (found.empty())
      break;
    const std::vector<std::uint32_t> next = positions_of(alternatives);
    std::erase_if(found, [&](const Stretch& stretch) {
      return !std::ranges::binary_search(next, stretch.last + 1);
    });
    for (Stretch& stretch : found)
      ++stretch.last;
  }
  return found;
}

std::vector<Stretch> PackedTexts::find_mentions(std::span<const PackedTerm> names) {
  std::vector<std::uint32_t> numbers;
  for (const PackedTerm& name : names)
    if (const auto number = reader_->name_of(name.hash); number && has(name))
      numbers.push_back(*number);
  std::vector<Stretch> found;
  if (numbers.empty())
    return found;
  for (const PositionReader::NamedSpan& mention : reader_->mentions())
    if (mention.place.words > 0 && std::ranges::find(numbers, mention.name) != numbers.end())
      found.push_back(stretch_of(mention.place));
  sort_stretches(found);
  return found;
}

std::vector<Stretch> PackedTexts::find_figures(const QuantityCondition& condition) {
  std::vector<Stretch> found;
  if (!move(quantities_, database_, field_row(Field::Quantity).slot, id()) ||
      quantities_->get_docid() != id())
    return found;
  const std::string packed = **quantities_;
  QuantityWalk walk(packed);
  for (const WordSpan& place : reader_->figures()) {
    const Quantity* quantity = walk.next();
    if (quantity == nullptr)
      fail("a document has more positions of figures than figures");
    if (place.words > 0 && matches(condition, *quantity))
      found.push_back(stretch_of(place));
  }
  sort_stretches(found);
  return found;
}

}  // namespace dossier
