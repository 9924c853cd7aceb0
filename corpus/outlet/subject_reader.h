// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "corpus/outlet/cue_lexicon.h"
#include "corpus/outlet/speakers.h"
#include "corpus/text/token.h"

namespace dossier {

/// What a source that spoke is, which says what words may stand for it later: "he", "the ministry",
/// "the newspaper".
enum class SourceKind : std::uint8_t { Person, Body, Outlet };
inline constexpr std::size_t kSourceKinds = 3;

/// Says whom the subject of a verb of speech names, sentence by sentence: names, names in
/// apposition, pronouns ("she"), and common nouns ("the ministry") for who spoke before.
class SubjectReader {
 public:
  /// `speakers` must outlive the reader.
  explicit SubjectReader(const Speakers& speakers) : speakers_(speakers) {}

  /// Goes on to a sentence: `tokens` begin with the text and end with the sentence, which begins
  /// at `first` and is the text's `number`-th. Requires the order of the text.
  void enter(std::span<const Token> tokens, std::size_t first, std::size_t number);

  /// Notes that `source` has spoken, so that later pronouns and common nouns can stand for it.
  void remember(std::string_view source, SourceKind kind);

  /// Note that a subject without a name, which ends before or begins at the token, has spoken with
  /// the verb at `verb`: later pronouns stand for one such person ("a trader said") or body ("the
  /// coast guard said") and no more for who spoke before.
  void remember_unnamed_before(std::size_t end, std::size_t verb);
  void remember_unnamed_behind(std::size_t at, std::size_t verb);

  /// The subject that ends directly before the token: its name, "" for somebody unnamed, nothing
  /// if no subject stands there.
  std::optional<std::string_view> before(std::size_t end) const;

  /// Who is named from the token on, as behind "said" and "according to": the first name, titles
  /// passed over; "" and nothing as above.
  std::optional<std::string_view> behind(std::size_t at) const;

  /// Who is named or stood for at the beginning of the sentence, as its subject is.
  std::optional<std::string_view> opening() const;

 private:
  struct LastSource {
    std::string_view name;
    std::size_t sentence = 0;
  };

  std::string_view last_of(SourceKind kind) const;
  std::optional<std::string_view> in_apposition(std::size_t comma) const;
  std::string_view head_of(const Speaker& speaker) const;
  std::string_view stood_for(std::size_t at) const;
  bool means_unnamed(std::size_t pronoun) const;
  std::string_view noun_phrase(std::size_t end) const;
  std::string_view body_of(std::size_t first, std::size_t end) const;
  bool opens_clause(std::size_t end) const;
  bool is_quoted_end(std::size_t comma) const;
  const Speaker* officer_behind(std::size_t at) const;
  bool is_title(std::size_t at) const;
  bool is_age(std::size_t at) const;
  bool is_recent(std::size_t number) const;

  const Speakers& speakers_;
  const CueLexicon& cues_ = CueLexicon::builtin();
  std::span<const Token> tokens_;
  std::size_t first_ = 0;
  std::size_t number_ = 0;
  std::array<LastSource, kSourceKinds> last_;  // by kind
  std::optional<SourceKind> last_no_person_;   // the kind for which "it" stands
  std::optional<std::size_t> last_unnamed_token_;
};

}  // namespace dossier
