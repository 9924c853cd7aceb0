// SPDX-License-Identifier: GPL-2.0-or-later
// Talks to a language server as an editor does and prints how long it takes to answer, from the
// request to the reply, and in processor time of its working thread; its memory; and the time from
// its start to the first answer. Drafts and queries are made from the database's own records.
// usage: editor_latency SEARCHER DATABASE
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "corpus/error.h"
#include "searcher/database.h"
#include "searcher/json_rpc/frame_reader.h"
#include "searcher/json_rpc/message.h"
#include "searcher/lsp/positions.h"
#include "searcher/lsp/wire.h"
#include "tests/benchmark/measured_time.h"

namespace dossier {
namespace {

constexpr std::size_t kDrafts = 100;
constexpr std::size_t kPlaces = 10;  // of each draft
constexpr std::size_t kLongDrafts = 5;
constexpr std::size_t kLongDraftWords = 2000;
constexpr unsigned kSeed = 20251121;

struct Times {
  std::vector<double> wall_ms;
  std::vector<double> processor_ms;
};

// The server's end of two pipes.
class Client {
 public:
  Client(const char* searcher, const char* database) : frames_(std::size_t{1} << 26) {
    std::array<int, 2> to{};
    std::array<int, 2> from{};
    if (::pipe(to.data()) != 0 || ::pipe(from.data()) != 0)
      throw Error(ErrorKind::Internal, "no pipe can be made");
    process_ = ::fork();
    if (process_ == 0) {
      ::dup2(to[0], STDIN_FILENO);
      ::dup2(from[1], STDOUT_FILENO);
      ::close(to[1]);
      ::close(from[0]);
      ::execl(searcher, searcher, "lsp", "--database", database, nullptr);
      ::_exit(127);
    }
    ::close(to[0]);
    ::close(from[1]);
    in_ = to[1];
    out_ = from[0];
  }

  void send(const Json& message) {
    const std::string bytes = framed(to_bytes(message));
    for (std::size_t at = 0; at < bytes.size();) {
      const ssize_t count = ::write(in_, bytes.data() + at, bytes.size() - at);
      if (count <= 0)
        throw Error(ErrorKind::Internal, "the server takes nothing");
      at += static_cast<std::size_t>(count);
    }
  }

  Json receive() {
    std::array<char, 65'536> block{};
    while (true) {
      if (const auto frame = frames_.next())
        return Json::parse(frame->body);
      const ssize_t count = ::read(out_, block.data(), block.size());
      if (count <= 0)
        throw Error(ErrorKind::Internal, "the server says nothing");
      frames_.add({block.data(), static_cast<std::size_t>(count)});
    }
  }

  Json ask(const char* method, const Json& params) {
    send(request(++last_id_, method, params));
    while (true) {
      Json message = receive();
      if (message.value("id", Json()) == last_id_)
        return message;
    }
  }

  void wait_for_diagnostics() {
    while (receive().value("method", "") != "textDocument/publishDiagnostics") {
    }
  }

  // What `work` takes, added to `times`.
  template <typename Work>
  void measure(Times& times, Work&& work) {
    const double before = processor_ms();
    const auto begin = std::chrono::steady_clock::now();
    work();
    times.wall_ms.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
            .count());
    times.processor_ms.push_back(processor_ms() - before);
  }

  double processor_ms() const {
    const std::string id = std::to_string(process_);
    std::ifstream file("/proc/" + id + "/task/" + id + "/schedstat");
    double nanoseconds = 0;
    file >> nanoseconds;
    return nanoseconds / 1e6;
  }

  std::string peak_memory() const {
    std::ifstream file("/proc/" + std::to_string(process_) + "/status");
    for (std::string line; std::getline(file, line);)
      if (line.starts_with("VmHWM:"))
        return line.substr(line.find_first_not_of(" \t", 6));
    return "unknown";
  }

  int end() {
    ask("shutdown", nullptr);
    send(notification("exit", nullptr));
    int state = 0;
    ::waitpid(process_, &state, 0);
    return WEXITSTATUS(state);
  }

 private:
  int process_ = -1;
  int in_ = -1;
  int out_ = -1;
  int last_id_ = 0;
  FrameReader frames_;
};

void print(const char* what, const Times& times) {
  std::printf("%-22s %4zu: p50 %6.1f ms, p99 %6.1f ms; processor p50 %6.1f ms, p99 %6.1f ms\n",
              what, times.wall_ms.size(), percentile(times.wall_ms, 0.5),
              percentile(times.wall_ms, 0.99), percentile(times.processor_ms, 0.5),
              percentile(times.processor_ms, 0.99));
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;)
    words.push_back(word);
  return words;
}

Json opened(const std::string& uri, const std::string& text) {
  return notification("textDocument/didOpen",
                      {{"textDocument", {{"uri", uri}, {"version", 1}, {"text", text}}}});
}

class Writer {
 public:
  Writer(Client& client, const Database& database) : client_(client), database_(database) {}

  void look_around() {
    Times hover;
    Times completion;
    Times symbols;
    for (std::size_t i = 0; i < kDrafts; ++i) {
      const std::string text = some_text();
      const std::string uri = "file:///draft-" + std::to_string(i);
      client_.send(opened(uri, text));
      client_.ask("textDocument/documentSymbol", {{"textDocument", {{"uri", uri}}}});
      const LinePositions positions(text, PositionEncoding::Utf8);
      for (std::size_t j = 0; j < kPlaces; ++j) {
        const TextPosition position = positions.position_of(random_() % (text.size() + 1));
        const Json params = {{"textDocument", {{"uri", uri}}}, {"position", to_json(position)}};
        client_.measure(hover, [&] { client_.ask("textDocument/hover", params); });
        client_.measure(completion, [&] { client_.ask("textDocument/completion", params); });
      }
      for (const std::string& query : some_queries(words_of(text)))
        client_.measure(symbols, [&] { client_.ask("workspace/symbol", {{"query", query}}); });
      client_.send(notification("textDocument/didClose", {{"textDocument", {{"uri", uri}}}}));
    }
    print("hover", hover);
    print("completion", completion);
    print("workspace symbols", symbols);
  }

  void check_long_drafts() {
    Times diagnostics;
    client_.send(notification("workspace/didChangeConfiguration",
                              {{"settings", {{"diagnostics", true}, {"debounce", 0}}}}));
    for (std::size_t i = 0; i < kLongDrafts; ++i) {
      std::string text;
      while (words_of(text).size() < kLongDraftWords)
        text += some_text() + "\n\n";
      client_.measure(diagnostics, [&] {
        client_.send(opened("file:///long-" + std::to_string(i), text));
        client_.wait_for_diagnostics();
      });
    }
    print("diagnostics, 2000 words", diagnostics);
  }

 private:
  std::string some_text() {
    const auto id = static_cast<Xapian::docid>(1 + random_() % database_.document_count());
    return database_.record(id).document.text;
  }

  std::vector<std::string> some_queries(const std::vector<std::string>& words) {
    if (words.size() < 2)
      return {};
    const auto any = [&] { return words[random_() % words.size()]; };
    const std::size_t at = random_() % (words.size() - 1);
    return {any(), any() + " " + any(), '"' + words[at] + ' ' + words[at + 1] + '"',
            "actor:" + any(), "qty:>=" + std::to_string(random_() % 1000)};
  }

  Client& client_;
  const Database& database_;
  std::mt19937 random_{kSeed};
};

int measure(const char* searcher, const char* directory) {
  const Database database(directory);
  const auto begin = std::chrono::steady_clock::now();
  Client client(searcher, directory);
  client.ask("initialize",
             {{"capabilities", {{"general", {{"positionEncodings", Json::array({"utf-8"})}}}}},
              {"initializationOptions", {{"diagnostics", false}}}});
  client.send(notification("initialized", Json::object()));
  client.ask("workspace/symbol", {{"query", "the"}});
  const double start =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
  std::printf("start to first answer %.0f ms; processor %.0f ms\n", start, client.processor_ms());
  Writer writer(client, database);
  writer.look_around();
  writer.check_long_drafts();
  std::printf("peak memory %s\n", client.peak_memory().c_str());
  return client.end();
}

}  // namespace
}  // namespace dossier

int main(int argument_count, char** arguments) {
  if (argument_count != 3) {
    std::cerr << "usage: editor_latency SEARCHER DATABASE\n";
    return 2;
  }
  try {
    return dossier::measure(arguments[1], arguments[2]);
  } catch (const dossier::Error& error) {
    std::cerr << "editor_latency: " << error.what() << '\n';
    return 2;
  }
}
