// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/value_codec.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "corpus/error.h"

namespace dossier {
namespace {

constexpr std::size_t kMaxNameBytes = 0xFFFF;
constexpr unsigned char kNoRole = 0xFF;

// Which numbers of a quantity follow. kExact stands for one number that is all three.
enum Presence : unsigned char { kValue = 1, kLow = 2, kHigh = 4, kExact = 8 };

enum FlagBit : unsigned char {
  kSubset = 1,
  kTotal = 2,
  kDelta = 4,
  kNegated = 8,
  kHypothetical = 16,
};

void put_byte(std::string& out, unsigned char byte) {
  out.push_back(static_cast<char>(byte));
}

void put_text(std::string& out, std::string_view text) {
  const std::size_t size = std::min(text.size(), kMaxNameBytes);
  put_byte(out, static_cast<unsigned char>(size >> 8U));
  put_byte(out, static_cast<unsigned char>(size & 0xFFU));
  out += text.substr(0, size);
}

void put_number(std::string& out, double number) {
  auto bits = std::bit_cast<std::uint64_t>(number);
  for (int i = 0; i < 8; ++i, bits >>= 8U)
    put_byte(out, static_cast<unsigned char>(bits & 0xFFU));
}

[[noreturn]] void fail() {
  throw Error(ErrorKind::DatabaseDamaged, "a document value is cut short",
              "run 'indexer check', then 'indexer build'");
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  bool at_end() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }

  unsigned char byte() { return static_cast<unsigned char>(take(1).front()); }

  std::string_view text() {
    const std::size_t high = byte();
    const std::size_t low = byte();
    return take(high << 8U | low);
  }

  double number() {
    const std::string_view bytes = take(8);
    std::uint64_t bits = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
      bits = bits << 8U | static_cast<unsigned char>(bytes[i - 1]);
    return std::bit_cast<double>(bits);
  }

 private:
  std::string_view take(std::size_t size) {
    if (rest_.size() < size)
      fail();
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
};

unsigned char flag_bits(const QuantityFlags& flags) {
  return static_cast<unsigned char>((flags.subset ? kSubset : 0) | (flags.total ? kTotal : 0) |
                                    (flags.delta ? kDelta : 0) | (flags.negated ? kNegated : 0) |
                                    (flags.hypothetical ? kHypothetical : 0));
}

QuantityFlags flags_from_bits(unsigned char bits) {
  return {(bits & kSubset) != 0, (bits & kTotal) != 0, (bits & kDelta) != 0, (bits & kNegated) != 0,
          (bits & kHypothetical) != 0};
}

unsigned char presence_of(const Quantity& quantity) {
  if (quantity.value && quantity.low == quantity.value && quantity.high == quantity.value)
    return kExact;
  return static_cast<unsigned char>((quantity.value ? kValue : 0) | (quantity.low ? kLow : 0) |
                                    (quantity.high ? kHigh : 0));
}

void put_quantity(std::string& out, const Quantity& quantity) {
  const unsigned char presence = presence_of(quantity);
  put_byte(out, static_cast<unsigned char>(quantity.kind));
  put_byte(out, static_cast<unsigned char>(quantity.bound));
  put_byte(out, quantity.role ? static_cast<unsigned char>(*quantity.role) : kNoRole);
  put_byte(out, flag_bits(quantity.flags));
  put_byte(out, presence);
  if ((presence & (kExact | kValue)) != 0)
    put_number(out, *quantity.value);
  if ((presence & kLow) != 0)
    put_number(out, *quantity.low);
  if ((presence & kHigh) != 0)
    put_number(out, *quantity.high);
  put_text(out, quantity.unit);
  put_text(out, quantity.counted);
}

void read_quantity(Reader& reader, Quantity& quantity) {
  quantity.kind = static_cast<QuantityKind>(reader.byte());
  quantity.bound = static_cast<Bound>(reader.byte());
  const unsigned char role = reader.byte();
  quantity.role = role == kNoRole ? std::nullopt : std::optional(static_cast<QuantityRole>(role));
  quantity.flags = flags_from_bits(reader.byte());
  const unsigned char presence = reader.byte();
  quantity.value = quantity.low = quantity.high = std::nullopt;
  if ((presence & (kExact | kValue)) != 0)
    quantity.value = reader.number();
  if ((presence & kExact) != 0)
    quantity.low = quantity.high = quantity.value;
  if ((presence & kLow) != 0)
    quantity.low = reader.number();
  if ((presence & kHigh) != 0)
    quantity.high = reader.number();
  quantity.unit = reader.text();
  quantity.counted = reader.text();
}

}  // namespace

std::string pack_names(std::span<const std::string> names) {
  std::string packed;
  for (const std::string& name : names)
    put_text(packed, name);
  return packed;
}

std::optional<std::string_view> NameReader::next() {
  Reader reader(rest_);
  if (reader.at_end())
    return std::nullopt;
  const std::string_view name = reader.text();
  rest_ = reader.rest();
  return name;
}

std::string pack_quantities(std::span<const Quantity> quantities) {
  std::string packed;
  for (const Quantity& quantity : quantities)
    put_quantity(packed, quantity);
  return packed;
}

const Quantity* QuantityWalk::next() {
  Reader reader(rest_);
  if (reader.at_end())
    return nullptr;
  read_quantity(reader, quantity_);
  rest_ = reader.rest();
  return &quantity_;
}

std::vector<Quantity> unpack_quantities(std::string_view packed) {
  std::vector<Quantity> quantities;
  QuantityWalk walk(packed);
  while (const Quantity* quantity = walk.next())
    quantities.push_back(*quantity);
  return quantities;
}

}  // namespace dossier
