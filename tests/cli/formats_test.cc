// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <doctest/doctest.h>

#include "tests/support/made_up_pdf.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace dossier {

TEST_CASE("formats: show --plain prints the text that offsets point into") {
  const TemporaryFolder folder;
  const std::string article = "The ferry to the pier at Z\xC3\xBCrich is closed, its owner said.";
  folder.write("in/a.eml",
               "Subject: a\nMessage-ID: <a.eml>\nContent-Type: text/plain; charset=iso-8859-1\n"
               "Content-Transfer-Encoding: quoted-printable\n\n"
               "The ferry to the pier at Z=FCrich is closed, its =\nowner said.\n");
  folder.write(
      "in/a.html",
      "<title>a</title><p>The ferry to the pier at Z&uuml;rich is\n closed, its <b>owner</b> "
      "said.</p>");
  folder.write("in/a.pdf",
               made_up_pdf({{{50, 700, 10, "The ferry to the pier at Z\xFCrich is clo-"},
                             {50, 688, 10, "sed, its owner said."}}}));
  CHECK(run({{INDEXER_PATH, "build", "in", "--database", "database"}, folder.path(), {}})
            .err.find("3 documents added") != std::string::npos);
  for (const std::string id : {"a.eml", "in/a.html", "in/a.pdf"}) {
    CAPTURE(id);
    const Outcome plain =
        run({{SEARCHER_PATH, "show", id, "--plain", "--database", "database"}, folder.path(), {}});
    const Outcome record =
        run({{SEARCHER_PATH, "show", id, "--format", "json", "--database", "database"},
             folder.path(),
             {}});
    CHECK(plain.out == article);
    CHECK(record.out.find("\"text\":\"" + article + "\"") != std::string::npos);
  }
}

}  // namespace dossier
