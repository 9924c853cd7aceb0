// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/warc_reader.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "corpus/document/http_message.h"
#include "tests/corpus/document/reading.h"

namespace dossier {
namespace {

constexpr std::string_view kPage = "<html lang=en><p>The old landing is closed, the mayor said.";

std::string record(std::string_view type, std::string_view url, const std::string& content) {
  return "WARC/1.0\r\nWARC-Type: " + std::string(type) +
         "\r\nWARC-Target-URI: " + std::string(url) +
         "\r\nContent-Type: application/http; msgtype=" + std::string(type) +
         "\r\nContent-Length: " + std::to_string(content.size()) + "\r\n\r\n" + content +
         "\r\n\r\n";
}

std::string answer(std::string_view head, std::string_view body) {
  return "HTTP/1.1 " + std::string(head) + "\r\n\r\n" + std::string(body);
}

}  // namespace

TEST_CASE("warc_reader: answers that are pages are documents") {
  const std::string archive =
      record("warcinfo", "", "software: x") +
      record("request", "https://a.example/1", "GET /1 HTTP/1.1\r\n\r\n") +
      record("response", "https://a.example/1",
             answer("200 OK\r\nContent-Type: text/html", kPage)) +
      record("response", "https://a.example/2",
             answer("404 Gone\r\nContent-Type: text/html", kPage)) +
      record("response", "https://a.example/3", answer("200 OK\r\nContent-Type: image/png", "x"));
  CHECK(reading("a.warc", archive) ==
        "line 19 | id https://a.example/1 | language en | "
        "text The old landing is closed, the mayor said.\n");
}

TEST_CASE("warc_reader: what cannot be read is a problem with its line") {
  const std::string good =
      record("response", "https://a.example/1", answer("200 OK\r\nContent-Type: text/html", kPage));
  const std::string document =
      "line 1 | id https://a.example/1 | language en | "
      "text The old landing is closed, the mayor said.\n";
  CHECK(reading("a.warc", good + "Words.\n") ==
        document + "a.warc:12: skipped: not a record of a web archive, the rest is left out\n");
  CHECK(reading("a.warc", good + good.substr(0, good.size() - 20)) ==
        document + "a.warc:12: skipped: the file ends within a record\n");
  CHECK(reading("a.warc", "WARC/1.0\r\n\r\n") ==
        "a.warc:1: skipped: a record without Content-Length, the rest is left out\n");
  CHECK(reading("a.warc", record("response", "https://a.example/1", "nonsense")) ==
        "a.warc:1: skipped: not an answer of a web server\n");
}

TEST_CASE("http_message: chunks and compression are undone") {
  const HttpResponse chunked = read_http_response(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: "
      "text/html; charset=\"koi8-r\"\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
  CHECK(chunked.body == "abcde");
  CHECK(chunked.media_type == "text/html");
  CHECK(chunked.charset == "koi8-r");
  CHECK(read_http_response("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n<p>x").body == "<p>x");
  CHECK(read_http_response("HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n\x1F\x8B\x08junk").fault ==
        "compressed data is damaged or cut short");
  CHECK(read_http_response("HTTP/1.1 200 OK\nContent-Encoding: br\n\nx").fault ==
        "its compression, br, is not read");
}

TEST_CASE("http_message: headers are found in any letter case and folded") {
  CHECK(header_value("A: 1\r\nsubject:  One\r\n two\r\nB: 2", "subject") == "One two");
  CHECK(header_value("A: 1", "subject") == "");
}

}  // namespace dossier
