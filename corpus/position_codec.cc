// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/position_codec.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>
#include <utility>

#include "corpus/document/content_hash.h"
#include "corpus/error.h"

namespace dossier {
namespace {

constexpr std::uint32_t kGap = UINT32_MAX;  // in the sequence, between passages

// Bytes of the packed sequence. What is below kGapByte follows a lead byte, kGapByte stands between
// passages, and every other byte begins a word: the more frequent the word, the shorter its code.
constexpr unsigned char kGapByte = 0x40;
constexpr unsigned kFollowBits = 6;
struct CodeRange {
  unsigned char first_lead;
  unsigned leads;
  std::uint8_t following;
};
constexpr std::array kCodeRanges = {CodeRange{0x41, 175, 0}, CodeRange{0xF0, 12, 1},
                                    CodeRange{0xFC, 3, 2}, CodeRange{0xFF, 1, 4}};

constexpr std::size_t kWidest = 8;  // bytes of a fingerprint
constexpr unsigned kSeeds = 64;     // tried at each width

[[noreturn]] void fail() {
  throw Error(ErrorKind::DatabaseDamaged, "the positions of a document are damaged",
              "run 'indexer check', then 'indexer build'");
}

std::uint64_t fingerprint_of(std::uint64_t hash, unsigned seed) {
  std::uint64_t mixed = (hash ^ (seed * 0xD6E8FEB86659FD93U)) * 0x9E3779B97F4A7C15U;
  mixed = (mixed ^ (mixed >> 32U)) * 0xD6E8FEB86659FD93U;
  return mixed ^ (mixed >> 32U);
}

std::uint64_t cut(std::uint64_t fingerprint, std::size_t width) {
  return width == kWidest ? fingerprint : fingerprint & ((std::uint64_t{1} << (8 * width)) - 1);
}

char plane_byte(std::uint64_t fingerprint, std::size_t plane) {
  return static_cast<char>(fingerprint >> (8 * plane));
}

void put_varint(std::string& out, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7U)
    out.push_back(static_cast<char>(number | 0x80U));
  out.push_back(static_cast<char>(number));
}

std::uint32_t take_varint(std::string_view& from) {
  std::uint32_t number = 0;
  for (unsigned shift = 0; !from.empty() && shift < 32; shift += 7) {
    const auto byte = static_cast<unsigned char>(from.front());
    from.remove_prefix(1);
    number |= static_cast<std::uint32_t>(byte & 0x7FU) << shift;
    if (byte < 0x80)
      return number;
  }
  fail();
}

std::string_view take_bytes(std::string_view& from, std::size_t size) {
  if (size > from.size())
    fail();
  const std::string_view taken = from.substr(0, size);
  from.remove_prefix(size);
  return taken;
}

WordCode code_of_rank(std::uint32_t rank) {
  if (rank < kCodeRanges.front().leads)
    return {{static_cast<char>(kCodeRanges.front().first_lead + rank)}, 1};
  for (const CodeRange& range : kCodeRanges) {
    const std::uint32_t count = range.leads << (kFollowBits * range.following);
    if (rank >= count && &range != &kCodeRanges.back()) {
      rank -= count;
      continue;
    }
    WordCode code;
    code.size = static_cast<std::uint8_t>(1 + range.following);
    for (std::size_t i = range.following; i > 0; --i, rank >>= kFollowBits)
      code.bytes[i] = static_cast<char>(rank & ((1U << kFollowBits) - 1));
    code.bytes[0] = static_cast<char>(range.first_lead + rank);
    return code;
  }
  return {};
}

struct Fingerprints {
  std::size_t width = 0;
  unsigned seed = 0;
};

// The narrowest fingerprints that tell all of `hashes` apart. Words made to collide in all 64 bits
// share one, and so find each other.
Fingerprints choose_fingerprints(const std::vector<std::uint64_t>& hashes) {
  std::vector<std::uint64_t> cuts(hashes.size());
  for (std::size_t width = 2; width < kWidest; ++width) {
    // More pairs than this collide whatever the seed.
    const double pairs = static_cast<double>(hashes.size()) * static_cast<double>(hashes.size()) /
                         2 / static_cast<double>(std::uint64_t{1} << (8 * width));
    for (unsigned seed = 0; pairs < 4 && seed < kSeeds; ++seed) {
      std::ranges::transform(hashes, cuts.begin(), [&](std::uint64_t hash) {
        return cut(fingerprint_of(hash, seed), width);
      });
      std::ranges::sort(cuts);
      if (std::ranges::adjacent_find(cuts) == cuts.end())
        return {width, seed};
    }
  }
  return {kWidest, 0};
}

// Whether `codes` stand in a row, of which the byte at `anchor` is looked for: the fewer there are,
// the quicker.
bool has_row_at(std::string_view sequence, std::string_view codes, std::size_t anchor) {
  if (codes.size() > sequence.size())
    return false;
  const char* const end = sequence.data() + sequence.size() - (codes.size() - 1 - anchor);
  for (const char* at = sequence.data() + anchor; at < end; ++at) {
    at = static_cast<const char*>(
        std::memchr(at, codes[anchor], static_cast<std::size_t>(end - at)));
    if (at == nullptr)
      return false;
    if (std::memcmp(at - anchor, codes.data(), codes.size()) == 0)
      return true;
  }
  return false;
}

constexpr std::size_t kScanned = 64;

// Whether the two bytes follow each other, the first among the next kScanned. Without a branch, so
// that the compiler makes it a few vector instructions, where memmem goes byte by byte.
bool has_pair(const char* from, char first, char second) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < kScanned; ++i)
    found |= static_cast<unsigned char>(from[i] == first) &
             static_cast<unsigned char>(from[i + 1] == second);
  return found != 0;
}

// The same of the pair that begins at `anchor`: two bytes make a code, and either alone is
// frequent.
bool has_row_at_pair(std::string_view sequence, std::string_view codes, std::size_t anchor) {
  const char* from = sequence.data();
  std::size_t left = sequence.size();
  const std::size_t overlap = codes.size() - 1;
  for (; left >= kScanned + overlap; from += kScanned, left -= kScanned)
    if (has_pair(from + anchor, codes[anchor], codes[anchor + 1]) &&
        has_row_at({from, kScanned + overlap}, codes, anchor))
      return true;
  return has_row_at({from, left}, codes, anchor);
}

// The byte by which to look for a row: that of the rarest word, which has the highest code. What
// leads longer codes leads those of 64 words, so that a word of one byte is better, if it is no
// stop word.
std::size_t anchor_of(std::string_view codes) {
  constexpr unsigned char kRareWord = 0x50;
  constexpr unsigned char kLongCode = kCodeRanges[1].first_lead;
  const auto value = [&](std::size_t at) {
    const auto byte = static_cast<unsigned char>(codes[at]);
    return byte >= kLongCode ? kRareWord - 1 : byte;
  };
  std::size_t best = 0;
  for (std::size_t at = 1; at < codes.size(); ++at)
    if (value(at) > value(best))
      best = at;
  return best;
}

}  // namespace

bool takes_position(const Token& token) {
  // Longer words are base64 and the like; nobody types them.
  constexpr std::size_t kMaxWordBytes = 64;
  return token.is_term() && !token.folded.empty() && token.folded.size() <= kMaxWordBytes;
}

std::uint64_t position_hash(std::string_view term) {
  return content_hash(term);
}

std::uint32_t PositionPacker::TermTable::number_of(std::string_view term) {
  if (terms.size() * 2 >= slots.size())
    grow();
  const std::uint64_t hash = position_hash(term);
  const std::size_t mask = slots.size() - 1;
  for (std::size_t at = fingerprint_of(hash, 0) & mask;; at = (at + 1) & mask) {
    std::uint32_t& slot = slots[at];
    if (slot == 0) {
      terms.push_back({term, 0, hash});
      slot = static_cast<std::uint32_t>(terms.size());
      return slot - 1;
    }
    if (terms[slot - 1].hash == hash && terms[slot - 1].term == term)
      return slot - 1;
  }
}

void PositionPacker::TermTable::grow() {
  constexpr std::size_t kFewest = 1024;
  slots.assign(std::max(kFewest, slots.size() * 2), 0);
  const std::size_t mask = slots.size() - 1;
  for (std::uint32_t number = 0; number < terms.size(); ++number) {
    std::size_t at = fingerprint_of(terms[number].hash, 0) & mask;
    while (slots[at] != 0)
      at = (at + 1) & mask;
    slots[at] = number + 1;
  }
}

void PositionPacker::TermTable::clear() {
  terms.clear();
  std::ranges::fill(slots, 0);
}

std::uint32_t PositionPacker::add_word(std::string_view term) {
  const std::uint32_t number = words_.number_of(term);
  ++words_.terms[number].count;
  sequence_.push_back(number);
  return ++position_;
}

void PositionPacker::end_passage() {
  sequence_.push_back(kGap);
  position_ += kParagraphGap;
}

void PositionPacker::end_title() {
  title_words_ = position_;
}

void PositionPacker::add_mention(std::string_view term, const WordSpan& place) {
  const std::uint32_t number = names_.number_of(term);
  if (place.words > 0)
    mentions_.push_back({number, place});
}

void PositionPacker::add_figure(const WordSpan& place) {
  figures_.push_back(place);
}

void PositionPacker::put_directory(std::string& out,
                                   std::span<const std::uint32_t> words_by_rank) const {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(words_.terms.size() + names_.terms.size());
  for (const std::uint32_t number : words_by_rank)
    hashes.push_back(words_.terms[number].hash);
  for (const Term& name : names_.terms)
    hashes.push_back(name.hash);
  const auto [width, seed] = choose_fingerprints(hashes);
  put_varint(out, words_.terms.size());
  put_varint(out, names_.terms.size());
  out.push_back(static_cast<char>(width));
  out.push_back(static_cast<char>(seed));
  const std::size_t begin = out.size();
  out.resize(begin + width * hashes.size());
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    const std::uint64_t fingerprint = fingerprint_of(hashes[i], seed);
    for (std::size_t plane = 0; plane < width; ++plane)
      out[begin + plane * hashes.size() + i] = plane_byte(fingerprint, plane);
  }
}

void PositionPacker::put_sequence(std::string& out,
                                  std::span<const std::uint32_t> words_by_rank) const {
  std::vector<WordCode> codes(words_by_rank.size());
  for (std::uint32_t rank = 0; rank < words_by_rank.size(); ++rank)
    codes[words_by_rank[rank]] = code_of_rank(rank);
  std::string sequence;
  sequence.reserve(sequence_.size() * 2);
  for (const std::uint32_t number : sequence_) {
    if (number == kGap)
      sequence.push_back(static_cast<char>(kGapByte));
    else
      sequence += codes[number].view();
  }
  put_varint(out, title_words_);
  put_varint(out, sequence.size());
  out += sequence;
}

void PositionPacker::put_mentions(std::string& out) {
  std::ranges::sort(mentions_, [](const Mention& a, const Mention& b) {
    return std::tuple(a.place.first, a.place.words, a.name) <
           std::tuple(b.place.first, b.place.words, b.name);
  });
  put_varint(out, mentions_.size());
  std::uint32_t before = 0;
  for (const auto& [name, place] : mentions_) {
    put_varint(out, place.first - before);
    put_varint(out, place.words);
    put_varint(out, name);
    before = place.first;
  }
}

std::string PositionPacker::pack() {
  std::vector<std::uint32_t> words_by_rank(words_.terms.size());
  std::iota(words_by_rank.begin(), words_by_rank.end(), 0U);
  std::ranges::stable_sort(words_by_rank, std::ranges::greater(),
                           [&](std::uint32_t number) { return words_.terms[number].count; });
  std::string packed;
  put_directory(packed, words_by_rank);
  put_sequence(packed, words_by_rank);
  put_mentions(packed);
  std::uint32_t before = 0;
  put_varint(packed, figures_.size());
  for (const WordSpan& place : figures_) {
    put_varint(packed, place.words);
    if (place.words == 0)
      continue;
    put_varint(packed, place.first - before);  // wraps where one begins inside another
    before = place.first;
  }
  words_.clear();
  names_.clear();
  sequence_.clear();
  mentions_.clear();
  figures_.clear();
  position_ = title_words_ = 0;
  return packed;
}

PositionReader::PositionReader(std::string_view packed) : rest_(packed) {
  word_count_ = take_varint(rest_);
  name_count_ = take_varint(rest_);
  width_ = static_cast<unsigned char>(take_bytes(rest_, 1).front());
  seed_ = static_cast<unsigned char>(take_bytes(rest_, 1).front());
  if (width_ == 0 || width_ > kWidest)
    fail();
  directory_ = take_bytes(rest_, width_ * (word_count_ + name_count_));
  title_words_ = take_varint(rest_);
  const std::size_t sequence_bytes = take_varint(rest_);
  sequence_ = take_bytes(rest_, sequence_bytes);
}

std::optional<std::uint32_t> PositionReader::find(std::uint64_t hash, std::size_t begin,
                                                  std::size_t end) const {
  const std::size_t terms = word_count_ + name_count_;
  const std::uint64_t fingerprint = fingerprint_of(hash, seed_);
  for (std::size_t at = begin; at < end; ++at) {
    const void* found = std::memchr(directory_.data() + at, plane_byte(fingerprint, 0), end - at);
    if (found == nullptr)
      return std::nullopt;
    at = static_cast<std::size_t>(static_cast<const char*>(found) - directory_.data());
    std::size_t plane = 1;
    while (plane < width_ && directory_[plane * terms + at] == plane_byte(fingerprint, plane))
      ++plane;
    if (plane == width_)
      return static_cast<std::uint32_t>(at - begin);
  }
  return std::nullopt;
}

std::optional<WordCode> PositionReader::code_of(std::uint64_t hash) const {
  const std::optional<std::uint32_t> rank = find(hash, 0, word_count_);
  return rank ? std::optional(code_of_rank(*rank)) : std::nullopt;
}

bool PositionReader::has_row(std::string_view codes) const {
  if (codes.empty())
    return true;
  const std::size_t anchor = anchor_of(codes);
  return static_cast<unsigned char>(codes[anchor]) < kCodeRanges[1].first_lead
             ? has_row_at(sequence_, codes, anchor)
             : has_row_at_pair(sequence_, codes, anchor);
}

std::vector<std::vector<std::uint32_t>> PositionReader::positions_of(
    std::span<const WordCode> words) const {
  std::vector<std::vector<std::uint32_t>> positions(words.size());
  std::array<bool, 256> is_lead{};
  for (const WordCode& word : words)
    is_lead[static_cast<unsigned char>(word.bytes.front())] = true;
  std::uint32_t position = 0;
  for (std::size_t i = 0; i < sequence_.size(); ++i) {
    const auto byte = static_cast<unsigned char>(sequence_[i]);
    if (byte <= kGapByte) {
      position += byte == kGapByte ? kParagraphGap : 0;
      continue;
    }
    ++position;
    if (!is_lead[byte])
      continue;
    for (std::size_t word = 0; word < words.size(); ++word)
      if (sequence_.substr(i).starts_with(words[word].view()))
        positions[word].push_back(position);
  }
  return positions;
}

std::optional<std::uint32_t> PositionReader::name_of(std::uint64_t hash) const {
  return find(hash, word_count_, word_count_ + name_count_);
}

std::vector<PositionReader::NamedSpan> PositionReader::mentions() const {
  std::string_view from = rest_;
  const std::size_t count = take_varint(from);
  if (count > from.size())
    fail();
  std::vector<NamedSpan> mentions;
  mentions.reserve(count);
  std::uint32_t first = 0;
  for (std::size_t i = 0; i < count; ++i) {
    first += take_varint(from);
    const std::uint32_t words = take_varint(from);
    const std::uint32_t name = take_varint(from);
    mentions.push_back({name, {first, words}});
  }
  return mentions;
}

std::vector<WordSpan> PositionReader::figures() const {
  std::string_view from = rest_;
  const std::size_t mentions = take_varint(from);
  for (std::size_t i = 0; i < mentions; ++i)
    for (int part = 0; part < 3; ++part)
      take_varint(from);
  const std::size_t count = take_varint(from);
  if (count > from.size())
    fail();
  std::vector<WordSpan> figures;
  figures.reserve(count);
  std::uint32_t first = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t words = take_varint(from);
    if (words > 0)
      first += take_varint(from);
    figures.push_back({words > 0 ? first : 0, words});
  }
  return figures;
}

}  // namespace dossier
