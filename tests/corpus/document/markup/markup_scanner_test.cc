// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/markup/markup_scanner.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// "<p class=[x]>", "</p>", "text(words)" and "raw(words)", one after another.
std::string scanned(std::string_view markup, MarkupKind kind) {
  std::string out;
  MarkupScanner scanner(markup, kind);
  while (const MarkupToken* token = scanner.next()) {
    const std::string text(token->text);
    switch (token->kind) {
      case MarkupToken::Kind::Text:
        out += "text(" + text + ")";
        break;
      case MarkupToken::Kind::RawText:
        out += "raw(" + text + ")";
        break;
      case MarkupToken::Kind::EndTag:
        out += "</" + text + ">";
        break;
      case MarkupToken::Kind::StartTag:
        out += "<" + text;
        for (const MarkupAttribute& attribute : token->attributes)
          out += " " + std::string(attribute.name) + "=[" + std::string(attribute.value) + "]";
        out += token->self_closing ? "/>" : ">";
    }
  }
  return out;
}

}  // namespace

TEST_CASE("markup_scanner: pages are cut into tags and text") {
  struct Row {
    std::string_view markup, tokens;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"One.", "text(One.)"},
           Row{"<p>One &amp; two</p>", "<p>text(One &amp; two)</p>"},
           Row{"<P Class=a id='b c' DATA-x=\"d\" hidden>",
               "<P Class=[a] id=[b c] DATA-x=[d] hidden=[]>"},
           Row{"<a href=/x/y>", "<a href=[/x/y]>"},
           Row{"<br/>", "<br/>"},
           Row{"<img src = x / >", "<img src=[x]/>"},
           Row{"<!DOCTYPE html><!-- <p> -->One", "text(One)"},
           Row{"<!-->One", "text(One)"},
           Row{"<?php echo ?>One", "text(One)"},
           Row{"<script>if (a < b) \"</p>\"</script>One",
               "<script>raw(if (a < b) \"</p>\")</script>text(One)"},
           Row{"<style></style>", "<style></style>"},
           Row{"<title>A <b> &amp;</TITLE>", "<title>text(A <b> &amp;)</TITLE>"},
           Row{"<![CDATA[x]]>", ""},
       }) {
    CAPTURE(row.markup);
    CHECK(scanned(row.markup, MarkupKind::Html) == row.tokens);
  }
}

TEST_CASE("markup_scanner: broken markup is read as browsers do, or as text") {
  struct Row {
    std::string_view markup, tokens;
  };
  for (const Row& row : {
           Row{"1 < 2 and 3 <4", "text(1 < 2 and 3 <4)"},
           Row{"a <", "text(a <)"},
           Row{"<", "text(<)"},
           Row{"</>", "text(</>)"},
           Row{"<p", "<p>"},
           Row{"<p class=\"a>b", "<p class=[a>b]>"},
           Row{"<p =a>", "<p =a=[]>"},
           Row{"<!-- no end <p>One", "text(One)"},
           Row{"<script>no end", "<script>raw(no end)"},
           Row{"<script></scripted></script >x", "<script>raw(</scripted>)</script>text(x)"},
           Row{"<!", ""},
       }) {
    CAPTURE(row.markup);
    CHECK(scanned(row.markup, MarkupKind::Html) == row.tokens);
  }
}

TEST_CASE("markup_scanner: XML has CDATA and no elements of its own rules") {
  CHECK(scanned("<?xml version='1.0'?><a:b><![CDATA[<p>x]]></a:b>", MarkupKind::Xml) ==
        "<a:b>raw(<p>x)</a:b>");
  CHECK(scanned("<title><b>x</b></title>", MarkupKind::Xml) == "<title><b>text(x)</b></title>");
  CHECK(scanned("<a><![CDATA[no end", MarkupKind::Xml) == "<a>raw(no end)");
}

}  // namespace dossier
