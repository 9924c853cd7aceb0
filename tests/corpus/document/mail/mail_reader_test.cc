// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mail_reader.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/corpus/document/reading.h"

namespace dossier {
namespace {

constexpr std::string_view kHead =
    "From: =?iso-8859-1?Q?J=F6rg_Quill?= <jq@pier.example>\n"
    "Subject: =?UTF-8?B?RmVycnkg4oCTIHBpZXI=?=\n"
    "Date: Tue, 25 Nov 2025 10:00:00 -0500 (EST)\n"
    "Message-ID: <1@pier.example>\n"
    "MIME-Version: 1.0\n";

std::string mail(std::string_view headers, std::string_view body) {
  return std::string(kHead) + std::string(headers) + '\n' + std::string(body);
}

constexpr std::string_view kRead =
    "line 1 | id 1@pier.example | title Ferry \xE2\x80\x93 pier | author J\xC3\xB6rg Quill | "
    "published 2025-11-25T15:00:00Z";

}  // namespace

TEST_CASE("mail_reader: headers and text are decoded") {
  CHECK(reading("a.eml", mail("Content-Type: text/plain; charset=iso-8859-1\n"
                              "Content-Transfer-Encoding: quoted-printable\n",
                              "The caf=E9 at the pier is clos=\ned.\n")) ==
        std::string(kRead) + " | text The caf\xC3\xA9 at the pier is closed.\n");
  CHECK(reading("a.eml", mail("Content-Type: text/plain; charset=utf-8\n"
                              "Content-Transfer-Encoding: base64\n",
                              "VGhlIHBpZXIgaXMgY2xvc2VkLgo=\n")) ==
        std::string(kRead) + " | text The pier is closed.\n");
  CHECK(reading("a.eml",
                mail("Content-Type: text/plain; format=flowed\n", "The pier \nis closed.\n")) ==
        std::string(kRead) + " | text The pier is closed.\n");
}

TEST_CASE("mail_reader: of two forms the one with the article is taken") {
  const std::string begin = "--b\nContent-Type: text/plain\n\n";
  const std::string middle = "\n--b\nContent-Type: text/html\n\n";
  const std::string alternative = "Content-Type: multipart/alternative; boundary=b\n";
  const std::string sentence = "The ferry to the long pier is closed until Friday, its owner said.";
  CHECK(
      reading("a.eml", mail(alternative, begin + "View this in a browser.\n" + middle + "<p>" +
                                             sentence + "</p><p>" + sentence + "</p>\n--b--\n")) ==
      std::string(kRead) + " | language en | text " + sentence + "\\n\\n" + sentence + "\n");
  CHECK(reading("a.eml", mail(alternative, begin + sentence + '\n' + middle +
                                               "<p>Your mail program shows no "
                                               "pictures.</p>\n--b--\n")) ==
        std::string(kRead) + " | language en | text " + sentence + "\n");
}

TEST_CASE("mail_reader: attached mails and files are documents of their own") {
  CHECK(reading("a.eml",
                mail("Content-Type: multipart/mixed; boundary=b\n",
                     "--b\nContent-Type: text/plain\n\nSee below.\n"
                     "--b\nContent-Type: message/rfc822\n\nSubject: Inner\n\nThe pier.\n"
                     "--b\nContent-Type: text/csv; name=t.csv\nContent-Disposition: attachment; "
                     "filename=t.csv\n\nid,text\n7,A row.\n"
                     "--b\nContent-Type: image/png; name=a.png\n\nxyz\n--b--\n")) ==
        std::string(kRead) +
            " | text See below.\n"
            "line 2 | id 7 | text A row.\n"
            "line 1 | id a.eml#23ff0b23544876bc | title Inner | text The pier.\n");
}

TEST_CASE("mail_reader: every mail of a mailbox is a document") {
  const std::string from = "From i Tue Nov 25 10:00:00 2025\n";
  CHECK(reading("a.mbox", from + "Message-ID: <1@a>\n\nOne.\n\n" + from +
                              "Message-ID: <2@a>\n\nTwo.\n>From here.\n\n" + from + "prose\n") ==
        "line 2 | id 1@a | text One.\n"
        "line 7 | id 2@a | text Two.\\nFrom here.\n"
        "a.mbox:13: skipped: not a mail\n");
}

TEST_CASE("mail_reader: the outlet is a known one, else the mailing list") {
  struct Row {
    std::string_view headers, stated;
  };
  for (const Row& row : {
           Row{"From: Ida Quill <iq@pier.example>\n", "author Ida Quill"},
           Row{"From: Ida Quill <iq@washingtonpost.com>\n",
               "author Ida Quill | outlet The Washington Post"},
           Row{"From: Washington Post <a@b.example>\n", "outlet The Washington Post"},
           Row{"From: Ida Quill from The Guardian <a@b.example>\n",
               "author Ida Quill | outlet The Guardian"},
           Row{"From: Ida Quill <iq@yahoo.com>\nList-Id: \"Pier Letters\" <l.example>\n",
               "author Ida Quill | outlet Pier Letters"},
           Row{"From: The Quillport Observer <news@mail.quillportobserver.example>\n",
               "outlet The Quillport Observer"},
           Row{"From: Ida Quill <iq@gmail.com>\nList-Id: <l.example>\n", "author Ida Quill"},
       }) {
    CAPTURE(row.headers);
    CHECK(reading("a.eml", std::string(row.headers) + "Message-ID: <1@a>\n\nOne.\n") ==
          "line 1 | id 1@a | " + std::string(row.stated) + " | text One.\n");
  }
}

TEST_CASE("mail_reader: what is no mail or holds no text is a problem") {
  struct Row {
    std::string_view bytes, reading;
  };
  for (const Row& row : {
           Row{"", "a.eml:0: skipped: no mail\n"},
           Row{"Just a line of prose.\n", "a.eml:1: skipped: not a mail\n"},
           Row{"Subject: a\n\n", "a.eml:1: skipped: no text\n"},
           Row{"Subject: a\nContent-Type: application/pkcs7-mime\n\nMIIB\n",
               "a.eml:1: skipped: is encrypted\n"},
           Row{"Message-ID: <1@a>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
               "Content-Type: text/plain\n\nCut of",
               "a.eml:1: repaired: the mail is cut short\nline 1 | id 1@a | text Cut of\n"},
       }) {
    CAPTURE(row.bytes);
    CHECK(reading("a.eml", row.bytes) == row.reading);
  }
}

TEST_CASE("mail_reader: parts that are nested too deep are a problem") {
  std::string bytes = "Subject: a\nContent-Type: multipart/mixed; boundary=b0\n\n";
  for (int i = 0; i < 10000; ++i)
    bytes += "--b" + std::to_string(i) + "\nContent-Type: multipart/mixed; boundary=b" +
             std::to_string(i + 1) + "\n\n";
  CHECK(reading("a.eml", bytes + "--b10000\n\nText.\n") ==
        "a.eml:1: skipped: parts are nested too deep\n");
}

}  // namespace dossier
