// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/story/copies.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

constexpr std::string_view kStory =
    "The ferry Calder Star ran aground off Lanternfield on Tuesday night with 212 passengers on "
    "board, the coast guard said. Lifeboats from Saltmere and two fishing trawlers took most of "
    "them "
    "to the harbour before the tide turned. At least 14 people were treated for broken bones and "
    "cold at Quay Hospital, and a child of six was flown to the capital.\n\n"
    "The captain, Ines Varga, told investigators that the steering had failed minutes after the "
    "ship left the pier. Her company said the vessel passed an inspection in March. Divers will "
    "look at the hull when the weather allows, which forecasters do not expect before Friday.\n\n"
    "The route carries some 900 people a day in summer. The union of seamen has warned for years "
    "that the ships on it are too old, and asked the ministry on Wednesday to stop all sailings "
    "until the cause is known. A spokesman for the ministry declined to comment.";

Fingerprint fingerprint_of(std::string_view text, std::string title = "",
                           std::string published = "") {
  Document document;
  document.text = text;
  document.title = std::move(title);
  document.published = std::move(published);
  TextAnalyzer analyzer;
  return fingerprint(document, analyzer.analyze(document.text), analyzer);
}

std::string with(std::string_view text, std::string_view before, std::string_view after) {
  std::string changed(text);
  const std::size_t at = changed.find(before);
  REQUIRE(at != std::string::npos);
  return changed.replace(at, before.size(), after);
}

bool are_copies_both_ways(const Fingerprint& a, const Fingerprint& b) {
  const bool answer = are_copies(a, b);
  CHECK(are_copies(b, a) == answer);
  return answer;
}

}  // namespace

TEST_CASE("copies: an article abridged, edited, with lines added or lines broken anew is a copy") {
  const Fingerprint story = fingerprint_of(kStory);
  std::string broken_anew(kStory);
  for (std::size_t i = 60; i < broken_anew.size(); i += 60)
    if (const std::size_t blank = broken_anew.find(' ', i); blank != std::string::npos)
      broken_anew[blank] = '\n';
  const std::string edited =
      with(with(with(kStory, "ran aground", "grounded"), "most of them", "most of those aboard"),
           "declined to comment", "would not comment");
  const std::string copies[] = {
      std::string(kStory),
      std::string(kStory.substr(0, kStory.size() / 2)),
      std::string(kStory.substr(0, kStory.size() * 2 / 5)),
      "LANTERNFIELD (Saltmere Wire) - " + std::string(kStory) +
          "\n\nReporting by Jo Marsh; editing by Al Dunn. Copyright Saltmere Wire, all rights "
          "kept.",
      broken_anew,
      edited,
      edited.substr(0, edited.size() * 2 / 3),
  };
  for (const std::string& copy : copies) {
    CAPTURE(copy);
    CHECK(are_copies_both_ways(story, fingerprint_of(copy, "Another headline", "2025-11-21")));
  }
}

TEST_CASE("copies: what says the same of others or with other figures is no copy") {
  constexpr std::string_view kSailings =
      "The harbour board of Saltmere counted 412 sailings in the week that ended on 9 March, after "
      "398 in the week before. It expects 430 in the week that ends on 16 March and a total of "
      "1,640 for the month, 12 more than a year ago, said Mara Quill, its director.";
  constexpr std::string_view kNextWeek =
      "The harbour board of Saltmere counted 433 sailings in the week that ended on 16 March, "
      "after "
      "412 in the week before. It expects 441 in the week that ends on 23 March and a total of "
      "1,702 for the month, 74 more than a year ago, said Mara Quill, its director.";
  CHECK_FALSE(are_copies_both_ways(fingerprint_of(kSailings), fingerprint_of(kNextWeek)));

  constexpr std::string_view kListing =
      "The Saltmere exchange said it has begun to trade the shares of Quill Boats Ltd, which had "
      "been traded on the second market of Lanternfield since it was founded by Mara Quill.";
  constexpr std::string_view kOtherListing =
      "The Saltmere exchange said it has begun to trade the shares of Oduya Nets Ltd, which had "
      "been traded on the second market of Lanternfield since it was founded by Piet Oduya.";
  CHECK_FALSE(are_copies_both_ways(fingerprint_of(kListing), fingerprint_of(kOtherListing)));

  constexpr std::string_view kRain =
      "RAIN IN THE DAY TO NOON IN MILLIMETRES: SALTMERE 4, LANTERNFIELD NIL, CALDER QUAY 12, "
      "BRACKWATER 3, "
      "NORTH PIER NIL, OLD MILL 7.";
  constexpr std::string_view kOtherRain =
      "RAIN IN THE DAY TO NOON IN MILLIMETRES: SALTMERE 9, LANTERNFIELD NIL, CALDER QUAY 1, "
      "BRACKWATER 5, "
      "NORTH PIER NIL, OLD MILL 2.";
  CHECK_FALSE(are_copies_both_ways(fingerprint_of(kRain), fingerprint_of(kOtherRain)));

  const std::string higher_toll =
      with(with(with(kStory, "212", "240"), "At least 14", "At least 31"), "900", "1,100");
  CHECK_FALSE(are_copies_both_ways(fingerprint_of(kStory), fingerprint_of(higher_toll)));
}

TEST_CASE("copies: a notice of few words is a copy only under a title that agrees") {
  constexpr std::string_view kNotice =
      "Quarterly dividend 12 pence, as before. Payable on 30 April, record 15 April.";
  const Fingerprint quill = fingerprint_of(kNotice, "Quill Boats sets dividend");
  CHECK(are_copies_both_ways(quill, fingerprint_of(kNotice, "Quill Boats Ltd sets its dividend")));
  CHECK_FALSE(are_copies_both_ways(quill, fingerprint_of(kNotice, "Oduya Nets sets dividend")));
  CHECK(are_copies_both_ways(quill, fingerprint_of(kNotice)));
  CHECK_FALSE(are_copies_both_ways(quill, fingerprint_of(with(kNotice, "April.", "May."))));
}

TEST_CASE("copies: a short text is copied within days, a long one at any time") {
  const std::string short_text(kStory.substr(0, kStory.find("\n")));
  CHECK(are_copies_both_ways(fingerprint_of(short_text, "", "2025-11-21"),
                             fingerprint_of(short_text, "", "2025-11-26T08:00:00Z")));
  CHECK_FALSE(are_copies_both_ways(fingerprint_of(short_text, "", "2025-11-21"),
                                   fingerprint_of(short_text, "", "2025-11-27")));
  CHECK(are_copies_both_ways(fingerprint_of(short_text, "", "2025-11-21"),
                             fingerprint_of(short_text)));
  CHECK(are_copies_both_ways(fingerprint_of(kStory, "", "2025-11-21"),
                             fingerprint_of(kStory, "", "2026-01-21")));
}

TEST_CASE("copies: a piece and the survey that holds it are not copies") {
  std::string survey(kStory.substr(0, kStory.find("\n")));
  const Fingerprint piece = fingerprint_of(survey);
  for (int i = 0; i < 20; ++i)
    survey += " In ward " + std::to_string(i) +
              " the count of votes for councillor began late, and " + std::to_string(i * 37) +
              " papers were found to be void.";
  CHECK_FALSE(are_copies_both_ways(piece, fingerprint_of(survey)));
}

TEST_CASE("copies: a text of a handful of words has no copies") {
  const Fingerprint tiny = fingerprint_of("The page was not found here.");
  CHECK_FALSE(are_copies_both_ways(tiny, tiny));
  CHECK_FALSE(are_copies_both_ways(fingerprint_of(""), fingerprint_of("")));
}

}  // namespace dossier
