// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/feed_reader.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"

namespace dossier {

TEST_CASE("feed_reader: each item of RSS is a document") {
  CHECK(reading("a.rss",
                "<?xml version='1.0'?>\n<rss><channel><title>The Harbour</title>"
                "<language>en-GB</language>\n"
                "<item><title>Ferry &amp;amp; pier</title><link>https://a.example/1</link>"
                "<pubDate>Tue, 25 Nov 2025 10:00:00 +0200</pubDate><dc:creator>Ida Quill"
                "</dc:creator><description>Short.</description>\n<content:encoded><![CDATA[<p>The "
                "landing is closed.</p><p>A bus will run.</p>]]></content:encoded></item>\n"
                "<item><title>Two</title><guid>https://a.example/2</guid>"
                "<author>ida@a.example (Ida Quill)</author><source url='x'>Pier Post</source>"
                "<description>&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain.</description></item>\n"
                "<item><title>Only a title</title></item><item></item></channel></rss>") ==
        "line 3 | id https://a.example/1 | title Ferry & pier | author Ida Quill | "
        "outlet The Harbour | published 2025-11-25T08:00:00Z | language en | "
        "text The landing is closed.\\n\\nA bus will run.\n"
        "line 5 | id https://a.example/2 | title Two | author Ida Quill | outlet Pier Post | "
        "language en | text Bold & plain.\n"
        "line 6 | id a.rss#77e9b304cdd61cdf | title Only a title | outlet The Harbour | "
        "language en | text Only a title\n"
        "a.rss:6: skipped: no text\n");
}

TEST_CASE("feed_reader: each entry of Atom is a document") {
  CHECK(reading("a.xml",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title type='text'>The Harbour</title>"
                "<entry><title>Ferry</title><link rel='self' href='https://a.example/self'/>"
                "<link href='https://a.example/1'/><updated>2025-11-25T10:00:00Z</updated>"
                "<author><name>Ida Quill</name><email>i@a.example</email></author>"
                "<content type='xhtml'><div><p>One.</p><p>Two.</p></div></content></entry>"
                "</feed>") ==
        "line 1 | id https://a.example/1 | title Ferry | author Ida Quill | outlet The Harbour | "
        "published 2025-11-25T10:00:00Z | text One.\\n\\nTwo.\n");
}

TEST_CASE("feed_reader: broken feeds are read as far as they go") {
  struct Row {
    std::string_view bytes, reading;
  };
  for (const Row& row : {
           Row{"", "a.rss:0: skipped: not a feed\n"},
           Row{"<a><item><title>T</title></item></a>", "a.rss:0: skipped: not a feed\n"},
           Row{"<rss><channel><item><guid>https://a.example/1</guid><title>A & B <br></title>"
               "<description>Cut of",
               "line 1 | id https://a.example/1 | title A & B | text Cut of\n"},
           Row{"<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rss><item>"
               "<guid>https://a.example/1</guid><title>&b;</title></item></rss>",
               "line 1 | id https://a.example/1 | title &b; | text &b;\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading("a.rss", row.bytes) == row.reading);
  }
}

TEST_CASE("feed_reader: a feed is told by its content too, and a page is none") {
  CHECK(reading("a", "<?xml version='1.0'?><!-- x --><rss><item><title>T</title></item></rss>")
            .ends_with("text T\n"));
  CHECK(reading("a.xml", "<html><p>The old landing is closed, the mayor said.")
            .ends_with("text The old landing is closed, the mayor said.\n"));
}

}  // namespace dossier
