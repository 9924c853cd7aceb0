// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <iostream>
#include <span>

#include "corpus/command_line/settings_file.h"
#include "corpus/program.h"
#include "searcher/commands/command_line.h"
#include "searcher/session.h"

int main(int argc, char** argv) {
  using namespace std::chrono;
  return dossier::run_program("searcher", [&] {
    const std::span<const char* const> line(argv, static_cast<std::size_t>(argc));
    const year_month_day today = floor<days>(system_clock::now());
    dossier::Session session;
    return dossier::read_command_line(
        line.subspan(argc > 0 ? 1 : 0),
        dossier::settings_path("searcher"))({session, today, std::cout, std::cerr, std::cin});
  });
}
