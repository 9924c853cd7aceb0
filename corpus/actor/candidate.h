// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/actor/knowledge.h"

namespace dossier {

/// How much speaks for each sort of name, from shape, neighbours and lexicons. Points add up over
/// the mentions of a document; about two points are a safe sign.
struct Evidence {
  float person = 0;
  float organization = 0;
  float place = 0;  ///< or a thing: nothing that acts

  Evidence& operator+=(const Evidence& other) {
    person += other.person;
    organization += other.organization;
    place += other.place;
    return *this;
  }
};

/// A stretch of capitalised words that may name an actor: tokens [first_token, end_token) of one
/// sentence, titles and possessive endings split off.
struct Candidate {
  std::size_t first_token = 0;
  std::size_t end_token = 0;
  std::size_t words = 0;             ///< words of the name, hyphenated ones counted once
  std::span<const Alias> known;      ///< the actors that the lexicons know by this name
  std::optional<ActorType> certain;  ///< the type where form alone decides: "Ministry of Health"
  bool place = false;                ///< the lexicons know a town or region of this name
  bool club = false;                 ///< what a club has stands behind it: "striker", "fans"
  bool titled = false;               ///< a title or honorific stands before it
  bool begins_sentence = false;      ///< so that the first capital letter says nothing
  Evidence shape;                    ///< what the words of the name say, wherever it stands
  Evidence context;                  ///< what stands beside it here says
};

}  // namespace dossier
