// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/text/language.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("language: the language of an article is told") {
  struct Row {
    std::string_view text, code;
  };
  for (const Row& row : {
           Row{"The minister said on Tuesday that talks with the rebels would go on until a "
               "ceasefire had been agreed by both sides.",
               "en"},
           Row{"El ministro dijo el martes que las conversaciones con los rebeldes continuarán "
               "hasta que ambas partes acuerden un alto el fuego.",
               "es"},
           Row{"Der Minister sagte am Dienstag, die Gespräche mit den Rebellen würden fortgesetzt, "
               "bis beide Seiten einer Waffenruhe zugestimmt hätten.",
               "de"},
           Row{"Министр заявил во вторник, что переговоры с повстанцами продолжатся, пока обе "
               "стороны не согласуют прекращение огня.",
               "ru"},
           Row{"部长星期二表示,与叛军的谈判将继续进行,直到双方同意停火为止。", "zh"},
           Row{"השר אמר ביום שלישי כי השיחות עם המורדים יימשכו עד ששני הצדדים יסכימו להפסקת אש.",
               "he"},
           Row{"", ""},
           Row{"12 345 - 67", ""},
       }) {
    CAPTURE(row.text);
    CHECK(detect_language(row.text) == row.code);
  }
}

TEST_CASE("language: a long text costs and says no more than its beginning") {
  std::string text;
  while (text.size() < (1U << 20U))
    text += "Der Präsident empfing am Mittwoch die Gäste aus Übersee. ";
  CHECK(detect_language(text) == "de");
}

TEST_CASE("language: what a record states becomes a code") {
  struct Row {
    std::string_view stated, code;
  };
  for (const Row& row : {
           Row{"en", "en"},        Row{"EN", "en"},         Row{"en-US", "en"},
           Row{"pt_BR", "pt"},     Row{"eng", "en"},        Row{"spa", "es"},
           Row{"iw", "he"},        Row{"zh-Hans-CN", "zh"}, Row{"English", "en"},
           Row{" english ", "en"}, Row{"German", "de"},     Row{"Deutsch", "de"},
           Row{"Español", "es"},   Row{"русский", "ru"},    Row{"", ""},
           Row{"-", ""},           Row{"xx", ""},           Row{"q", ""},
           Row{"Klingonese", ""},
       }) {
    CAPTURE(row.stated);
    CHECK(language_code(row.stated) == row.code);
  }
}

}  // namespace dossier
