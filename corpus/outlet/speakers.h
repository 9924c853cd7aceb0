// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/actor/actor.h"
#include "corpus/outlet/outlet_mentions.h"
#include "corpus/text/quoted_passages.h"
#include "corpus/text/text_analyzer.h"

namespace dossier {

/// A place at which a text names somebody who can say something: tokens [first_token, end_token).
struct Speaker {
  std::size_t first_token = 0;
  std::size_t end_token = 0;
  std::string_view name;  ///< as the actor's or outlet's
  bool is_person = false;
  bool is_quoted = false;  ///< stands inside a quotation, so that no pronoun outside means it
  bool is_outlet = false;
};

/// The actors and outlets of a text by place, and whom the pronouns and common nouns of the text
/// stand for, given who spoke so far. Views what it was made from.
class Speakers {
 public:
  /// Nobody.
  Speakers() = default;

  Speakers(const AnalyzedText& text, std::span<const OutletMention> outlets,
           std::span<const Actor> actors, std::span<const QuotedPassage> passages);

  /// The speaker whose name ends directly before the token, and the one that begins at it.
  const Speaker* ending_at(std::size_t end_token) const;
  const Speaker* beginning_at(std::size_t first_token) const;

  /// The last person named before the token outside quotations, if any.
  const Speaker* last_person_before(std::size_t token) const;

  /// Whether the text has an outlet of that name, as in OutletMention; whether a news agency.
  bool is_outlet(std::string_view name) const;
  bool is_agency(std::string_view name) const;

  /// The organisation whose name holds the folded words of "the port authority", the latest named
  /// before the token first; "" if none does. An outlet's has to end with them: "the army" is not
  /// the Army Times.
  std::string_view body_named(std::string_view folded_words, std::size_t before_token) const;

 private:
  static constexpr std::size_t kNobody = SIZE_MAX;

  std::vector<Speaker> speakers_;               // by first token; none overlaps another
  std::vector<std::string> name_keys_;          // of speakers_, with blanks around
  std::vector<std::string_view> outlet_names_;  // sorted
  std::vector<std::string_view> agency_names_;  // sorted
  std::vector<std::size_t> last_persons_;       // up to each of speakers_; kNobody for none
};

}  // namespace dossier
