// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/program.h"
#include "tests/support/sample_database.h"
#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

std::string framed(const std::string& body) {
  return "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

const std::string kInitialize =
    R"({"jsonrpc":"2.0","id":"first","method":"initialize","params":{"capabilities":{}}})";
const std::string kGood =
    R"({"jsonrpc":"2.0","id":"good","method":"workspace/symbol","params":{"query":"maduro"}})";
const std::string kEnd = framed(R"({"jsonrpc":"2.0","id":"last","method":"shutdown"})") +
                         framed(R"({"jsonrpc":"2.0","method":"exit"})");

bool answers_with_result(const std::string& out, const std::string& id) {
  const std::size_t at = out.find(R"({"id":")" + id + R"(","jsonrpc":"2.0","result":)");
  return at != std::string::npos;
}

}  // namespace

TEST_CASE(
    "lsp: hostile bytes are answered or passed over, and a good request behind them is answered") {
  const std::string deep(100'000, '[');
  for (const std::string& hostile : std::vector<std::string>{
           framed("{"), framed("[]"), framed(""), framed(R"({"id":1})"),
           framed(R"({"id":2,"method":"no/such"})"),
           framed(R"({"id":3,"method":"textDocument/hover","params":[]})"),
           framed(R"({"id":4,"method":"textDocument/hover","params":{"textDocument":{"uri":"x"},)"
                  R"("position":{"line":-1,"character":1e99}}})"),
           framed(R"({"method":"textDocument/didChange","params":{"textDocument":{"uri":"x"}}})"),
           framed(R"({"method":"textDocument/didClose","params":{"textDocument":{"uri":"x"}}})"),
           framed(R"({"id":5,"method":"shutdown","params":)" + deep),
           framed(R"({"id":9,"method":"initialize","params":{}})"),
           framed(std::string(20'000'000, 'x')), "Content-Length: x\r\n\r\n",
           "Content-Length: 99999999999999999999\r\n\r\n", std::string(100'000, 'y'),
           "\xff\xfe\x01\r\n\r\n", framed(R"({"method":"$/cancelRequest","params":{"id":"good"}})"),
           framed(R"({"method":"$/cancelRequest","params":[]})")}) {
    CAPTURE(hostile.substr(0, 80));
    const Outcome outcome =
        sample().ask({"lsp"}, framed(kInitialize) + hostile + framed(kGood) + kEnd);
    CHECK(outcome.status == 0);
    CHECK(answers_with_result(outcome.out, "first"));
    CHECK(answers_with_result(outcome.out, "good"));
    CHECK(answers_with_result(outcome.out, "last"));
  }
}

TEST_CASE("lsp: a draft is read with the tables that the database was built with") {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "On Monday the Night Herons refused to answer.");
  folder.write("actors.tsv", "Night Herons\tarmed_group\n");
  const std::string database = folder / "database";
  REQUIRE(run({{INDEXER_PATH, "build", "news", "--actors", "actors.tsv", "--database", database},
               folder.path(),
               {}})
              .status == 0);
  const std::string session =
      framed(kInitialize) +
      framed(R"({"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///d.md",)"
             R"("version":1,"text":"Night Herons left."}}})") +
      framed(R"({"id":"good","method":"textDocument/documentSymbol",)"
             R"("params":{"textDocument":{"uri":"file:///d.md"}}})") +
      kEnd;
  const auto ask = [&] {
    return run({{SEARCHER_PATH, "lsp", "--database", database}, folder.path(), session}).out;
  };
  CHECK(ask().find("Night Herons") != std::string::npos);
  std::filesystem::remove(folder / "actors.tsv");
  const std::string without = ask();
  CHECK(answers_with_result(without, "good"));
  CHECK(without.find("Night Herons") == std::string::npos);
  CHECK(without.find("drafts are read without the database's tables: cannot read actors") !=
        std::string::npos);
}

TEST_CASE("lsp: requests before the handshake are refused, a stream that ends ends the server") {
  const Outcome early = sample().ask({"lsp"}, framed(kGood) + framed(kInitialize) + kEnd);
  CHECK(early.status == 0);
  CHECK_FALSE(answers_with_result(early.out, "good"));
  CHECK(answers_with_result(early.out, "first"));
  for (const std::string& cut :
       {std::string(), framed(kInitialize), framed(kInitialize) + "Content-Length: 100\r\n\r\n{"}) {
    CAPTURE(cut);
    CHECK(sample().ask({"lsp"}, cut).status == 1);
  }
}

}  // namespace dossier
