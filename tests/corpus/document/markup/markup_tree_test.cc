// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/markup/markup_tree.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Names and texts, what stands within an element in brackets: "div(p(One) p(Two))".
std::string tree_of(std::string_view markup, MarkupKind kind = MarkupKind::Html) {
  const MarkupTree tree(markup, kind);
  std::string out;
  std::vector<NodeId> ends;
  for (NodeId i = 1; i < tree.nodes().size(); ++i) {
    for (; !ends.empty() && ends.back() <= i; ends.pop_back())
      out += ')';
    if (!out.empty() && out.back() != '(')
      out += ' ';
    out += tree[i].text;
    if (tree[i].is_element() && tree[i].end > i + 1) {
      out += '(';
      ends.push_back(tree[i].end);
    }
  }
  return out + std::string(ends.size(), ')');
}

}  // namespace

TEST_CASE("markup_tree: elements end where HTML has it") {
  struct Row {
    std::string_view markup, tree;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"<div><p>One<p>Two</div>Three", "div(p(One) p(Two)) Three"},
           Row{"<p>One<div>Two</div>", "p(One) div(Two)"},
           Row{"<p>One<span>Two</p>Three", "p(One span(Two)) Three"},
           Row{"<ul><li>One<li>Two<ul><li>Three</ul></ul>", "ul(li(One) li(Two ul(li(Three))))"},
           Row{"<dl><dt>A<dd>B<dt>C</dl>", "dl(dt(A) dd(B) dt(C))"},
           Row{"<table><tr><td>1<td>2<tr><td>3</table>", "table(tr(td(1) td(2)) tr(td(3)))"},
           Row{"<td><p>One</div>Two</td>", "td(p(One Two))"},
           Row{"<a>One<a>Two", "a(One) a(Two)"},
           Row{"<b><p>One</b>Two", "b(p(One Two))"},
           Row{"<a><p>One</a>Two", "a(p(One)) Two"},
           Row{"One<br>Two</br><hr>Three", "One br Two hr Three"},
           Row{"<h2>One</h3>Two", "h2(One) Two"},
           Row{"<html><head><title>T</title><body>One</body></html>Two",
               "html(head(title(T)) body(One Two))"},
           Row{"</p></div>One", "One"},
           Row{"<x-card>One</x-card>Two", "x-card(One) Two"},
       }) {
    CAPTURE(row.markup);
    CHECK(tree_of(row.markup) == row.tree);
  }
}

TEST_CASE("markup_tree: XML nests as it is written") {
  CHECK(tree_of("<p><p>One</p><br/>Two</p>", MarkupKind::Xml) == "p(p(One) br Two)");
}

TEST_CASE("markup_tree: depth is bounded and no text is lost") {
  std::string deep;
  for (int i = 0; i < 10'000; ++i)
    deep += "<div>";
  deep += "One";
  for (int i = 0; i < 10'000; ++i)
    deep += "</div>";
  const MarkupTree tree(deep + "Two", MarkupKind::Html);
  CHECK(tree.nodes().size() == 10'003);
  CHECK(tree.text_of(0) == "OneTwo");
  CHECK(tree.nodes().back().parent == 0);
}

TEST_CASE("markup_tree: attributes are found in any letter case and resolved") {
  const MarkupTree tree("<a HREF=' /x?a=1&amp;b=2 ' hidden>", MarkupKind::Html);
  CHECK(tree.attribute(1, "href") == "/x?a=1&b=2");
  CHECK(tree.raw_attribute(1, "hidden") == "");
  CHECK_FALSE(tree.raw_attribute(1, "class").has_value());
}

}  // namespace dossier
