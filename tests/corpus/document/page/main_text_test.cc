// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/main_text.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

constexpr std::string_view kFirst =
    "<p>The harbour board voted on Tuesday to close the old ferry landing, the mayor said.</p>";
constexpr std::string_view kSecond =
    "<p>Two of its nine members were against it, and a third one did not come to vote at all.</p>";
constexpr std::string_view kText =
    "The harbour board voted on Tuesday to close the old ferry landing, the mayor said.\n\n"
    "Two of its nine members were against it, and a third one did not come to vote at all.";

std::string text_of(std::string_view page, const TextClues& clues = {}) {
  return main_text(MarkupTree(page, MarkupKind::Html), clues);
}

std::string with_paragraphs(std::string_view before, std::string_view behind) {
  return std::string(before) + std::string(kFirst) + std::string(kSecond) + std::string(behind);
}

}  // namespace

TEST_CASE("main_text: what surrounds an article is left out") {
  struct Row {
    std::string_view before, behind;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"<nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul></nav>", ""},
           Row{"<ul><li><a href=/>Home of the news</a><li><a href=/s>All sport</a></ul>", ""},
           Row{"<h1>Ferry landing to close</h1>", ""},
           Row{"<div class='byline'>By Ida Quill, our harbour reporter</div>", ""},
           Row{"<script>var a = 'The words of a script are no text.';</script>", ""},
           Row{"<div style='display: none'>A paragraph that nobody sees is no text.</div>", ""},
           Row{"<figure><img src=a><figcaption>The landing as it was last "
               "May.</figcaption></figure>",
               ""},
           Row{"", "<p>Photo: Ida Quill / The Harbour</p>"},
           Row{"", "<p><a href=/2>Read also: Pier two is to be painted</a></p>"},
           Row{"", "<div class=related-links><p>The pier is to be painted in spring.</p></div>"},
           Row{"", "<h3>Related articles</h3>"},
           Row{"", "<h3>Related articles</h3><p>Pier two is to be painted in spring.</p>"},
           Row{"", "<footer>The Harbour is printed by its own house, since 1901.</footer>"},
           Row{"",
               "<div id=comments><p>I took that ferry every day for all of nine years, and I "
               "never saw a member of that board on it, not one of them, in all that time."
               "<p>Nor did I, and I sold the tickets there for longer than you took it, so "
               "let them close it and see who votes for them when the time has come.</div>"},
           Row{"",
               "<div class=cookie-consent><p>We use cookies to improve what you see here, "
               "and so do many of our partners, whom you may choose from a list below.</div>"},
       }) {
    CAPTURE(row.before);
    CAPTURE(row.behind);
    CHECK(text_of(with_paragraphs(row.before, row.behind),
                  {.title = "Ferry landing to close", .article_body = {}}) == kText);
  }
}

TEST_CASE("main_text: what belongs to an article is kept") {
  const std::string text = text_of(with_paragraphs(
      "<article>",
      "<h2>What comes next</h2><p>One word.</p><ul><li>A bus, from May on</ul><blockquote>It was "
      "time.</blockquote><table><tr><td>Ferry<td>9<tr><td>Bus<td>12</table></article>"));
  CHECK(text == std::string(kText) +
                    "\n\nWhat comes next\n\nOne word.\n\nA bus, from May on\n\nIt was time.\n\n"
                    "Ferry\t9\n\nBus\t12");
}

TEST_CASE("main_text: line breaks make lines and paragraphs") {
  CHECK(text_of("<div>The landing is closed, the mayor said.<br>It was old.<br><br>A bus will run "
                "from May&nbsp;on, the board said.</div>") ==
        "The landing is closed, the mayor said.\nIt was old.\n\nA bus will run from May on, the "
        "board said.");
}

TEST_CASE("main_text: teasers of other articles do not outweigh a short one") {
  std::string teasers = "<section>";
  for (int i = 0; i < 8; ++i)
    teasers +=
        "<div><h3><a href=/o>Another thing happened in town</a></h3><p>It was seen by many people "
        "who had come there to see something else, and they were not amused by it.</p></div>";
  CHECK(text_of("<div><div>" + with_paragraphs("", "</div>") + teasers + "</section></div>") ==
        kText);
}

TEST_CASE("main_text: the text in the metadata tells where an article ends") {
  std::string body(kText);
  body +=
      " Nobody was harmed, as the board was quick to say, and the tickets stay good for the "
      "bus, which takes nine minutes longer, goes twice an hour, and has no bar, no deck and "
      "no gulls, but then it does not stop for fog either, which the ferry did all winter.";
  const std::string page = with_paragraphs(
      "<p>Our readers gave us the best reasons to print this paper again.</p>",
      "<p>Nobody was harmed, as the board was quick to say, and the tickets stay good for the "
      "bus, which takes nine minutes longer, goes twice an hour, and has no bar, no deck and no "
      "gulls, but then it does not stop for fog either, which the ferry did all winter.</p>"
      "<p>Ida Quill has written for this paper since she could hold a pen.</p>");
  const std::string text = text_of(page, {.title = {}, .article_body = body});
  CHECK(text.starts_with(kText));
  CHECK(text.ends_with("did all winter."));
}

TEST_CASE("main_text: a page that a script fills has the text of its metadata") {
  std::string body;
  for (int i = 0; i < 40; ++i)
    body += "<p>Paragraph " + std::to_string(i) + " says something of its own at some length.</p>";
  const std::string text =
      text_of("<div id=app>Please wait.</div>", {.title = {}, .article_body = body});
  CHECK(text.starts_with("Paragraph 0 says something of its own at some length.\n\nParagraph 1"));
}

TEST_CASE("main_text: a page without text has none") {
  CHECK(text_of("") == "");
  CHECK(text_of("<title>Ferry</title><nav><a href=/>Home</a></nav>") == "");
}

}  // namespace dossier
