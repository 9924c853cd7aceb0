// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier {

using Ordinal = std::uint32_t;  ///< the number of a value in its facet

/// Whether values have the byte order of their names, which costs a sort, or that of their coming.
enum class Numbering : std::uint8_t { Sorted, AsTheyCome };

/// The names of the values of a facet, each once, by number. They stand side by side in one string:
/// there may be a hundred thousand of them.
class ValueNames {
 public:
  explicit ValueNames(Numbering numbering = Numbering::AsTheyCome) : numbering_(numbering) {}

  /// Gives the next number to a name, which is new and, if names are sorted, behind all others.
  Ordinal add(std::string_view name);

  std::size_t size() const { return ends_.size(); }

  std::string_view operator[](Ordinal ordinal) const {
    const std::size_t begin = ordinal == 0 ? 0 : ends_[ordinal - 1];
    return std::string_view(bytes_).substr(begin, ends_[ordinal] - begin);
  }

  Numbering numbering() const { return numbering_; }

  /// Linear in the names if they are not sorted.
  std::optional<Ordinal> find(std::string_view name) const;

  /// The memory that they take.
  std::size_t bytes() const { return bytes_.capacity() + ends_.capacity() * sizeof(std::size_t); }

 private:
  Numbering numbering_;
  std::string bytes_;
  std::vector<std::size_t> ends_;
};

/// Gives names numbers in the order of their coming. Takes a third of the time of a map of strings,
/// as what it touches for a name lies in two places of memory.
class NameNumbers {
 public:
  Ordinal number_of(std::string_view name);

  struct Taken {
    ValueNames names;
    std::vector<Ordinal> renumbered;  ///< by the number that was given; empty where numbers stay
  };

  /// The names and their final numbers. Leaves nothing behind.
  Taken take(Numbering numbering);

 private:
  struct Place {
    std::uint32_t hash = 0;
    Ordinal next_to = 0;  // the number of the name and one; 0 where there is none
  };

  void grow();

  ValueNames names_;
  std::vector<Place> places_;  // a power of two; a name stands at its hash or behind it
};

}  // namespace dossier
