// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/date_tokens.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {
namespace {

// Each token with the first letter of its kind, a blank before those that a blank parts.
std::string cut(std::string_view text) {
  std::string out;
  for (const DateToken& token : date_tokens(text))
    out += (token.joined ? "" : " ") + std::string(1, "nws"[static_cast<int>(token.kind)]) + '(' +
           std::string(token.text) + ')';
  return out;
}

}  // namespace

TEST_CASE("date_tokens: numbers, words and signs part") {
  struct Row {
    std::string_view text, tokens;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"  ", ""},
           Row{"25th", " n(25)w(th)"},
           Row{"Nov. 3", " w(Nov)s(.) n(3)"},
           Row{"9 p.m. on", " n(9) w(p.m)s(.) w(on)"},
           Row{"T14:00Z", " w(T)n(14)s(:)n(00)w(Z)"},
           Row{"1er f\u00E9vrier", " n(1)w(er) w(f\u00E9vrier)"},
       }) {
    CAPTURE(row.text);
    CHECK(cut(row.text) == row.tokens);
  }
}

}  // namespace dossier
