// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace dossier {

/// What a single word can be in or beside a name. A word can be several of them.
enum class WordClass : std::uint8_t {
  FirstName,          ///< Maria
  WeakFirstName,      ///< a first name that is a common word, a place or a surname too: Hope
  Surname,            ///< Maduro
  WeakSurname,        ///< a surname that is a common word too: Brown
  ChineseSurname,     ///< stands before the given name: Xi
  Particle,           ///< lower case inside a name: al, bin, de, van
  HyphenParticle,     ///< the same where a hyphen follows: al-, ash-
  CompoundTail,       ///< lower case behind a hyphen and no part of the name: US-led
  Abbreviation,       ///< written with a dot that ends no name: Mr, Jr, St
  Owner,              ///< stands in the possessive inside an organisation's name: People's
  Generation,         ///< Jr, Sr, III
  TitleWord,          ///< begins or makes a title: President, Dr
  OrganizationHead,   ///< ends the name of an organisation: Ministry, University, Ltd
  OrganizationFirst,  ///< begins one by itself: Banco, Grupo
  CompanySuffix,      ///< ends a company's name, which the words before it name too: Ltd, Group
  LegalForm,          ///< behind a company's name and a comma: Inc, Ltd
  LocalLevel,         ///< before "Government", which is then a body of its own: City, Provincial
  VesselPrefix,       ///< begins a ship's name: USS
  OrganizationLead,   ///< begins one before "of", "for" or "on": Ministry, Bank
  Topic,              ///< what institutions care for: Health, Commerce
  Common,             ///< an everyday word, which persons' names seldom hold: Consensus
  NotName,            ///< capitalised, yet no name nor part of one: Monday, Covid
  NotActor,           ///< ends a name that is no actor's: Cup, Airport, Act
  RoleNoun,           ///< what a person is called beside the name: spokesman, minister
  OfficeNoun,         ///< who belongs to an organisation: founder, spokeswoman, members
  FirmVerb,           ///< what is done to or by organisations: acquired, joined
  FirmNoun,           ///< what an organisation is called beside its name: company, party
  SportNoun,          ///< what a club has: striker, fans
  SayingVerb,         ///< what persons do, and organisations and governments by speaking
  GovernmentVerb,     ///< what a capital does as a government: imposed, sanctioned
  GovernmentNoun,     ///< what a capital has as a government: ambassador, sanctions
  Counterpart,        ///< before a capital as a government: between, with, against
  PlacePreposition,   ///< in, near
  PlaceNoun,          ///< city, province, street
  Group,              ///< a people, a faith or a region's adjective, which is no actor: Arab, Asian
};

/// The classes of one word.
class WordClassSet {
 public:
  constexpr WordClassSet() = default;
  constexpr WordClassSet(std::initializer_list<WordClass> classes) {
    for (const WordClass c : classes)
      add(c);
  }

  constexpr void add(WordClass c) { bits_ |= bit(c); }
  constexpr void add(WordClassSet other) { bits_ |= other.bits_; }
  constexpr bool has(WordClass c) const { return (bits_ & bit(c)) != 0; }
  constexpr bool has_any(WordClassSet other) const { return (bits_ & other.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }

  /// For tables that are made when the project is built.
  constexpr std::uint64_t bits() const { return bits_; }
  static constexpr WordClassSet from_bits(std::uint64_t bits) {
    WordClassSet set;
    set.bits_ = bits;
    return set;
  }

 private:
  static constexpr std::uint64_t bit(WordClass c) {
    return std::uint64_t{1} << static_cast<unsigned>(c);
  }

  std::uint64_t bits_ = 0;
};

/// A slot of WordClasses.
struct WordClassSlot {
  std::uint64_t key = 0;  ///< hash of the folded word; 0 marks an empty slot
  WordClassSet classes;
};

/// The classes of all words that the lexicons know. Safe to read from many threads; a look-up costs
/// one probe or two and allocates nothing.
class WordClasses {
 public:
  /// The lexicons that are compiled in.
  static const WordClasses& built_in();

  /// Views slots that word_class_slots() made.
  explicit constexpr WordClasses(std::span<const WordClassSlot> slots) : slots_(slots) {}

  /// The classes of a folded word, none for one that no lexicon holds.
  WordClassSet of(std::string_view folded) const;

 private:
  std::span<const WordClassSlot> slots_;
};

/// The table of the lexicons' words; lexicon_compiler makes it at build time.
extern const std::span<const WordClassSlot> kBuiltInWordClasses;

}  // namespace dossier
