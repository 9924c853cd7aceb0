// SPDX-License-Identifier: GPL-2.0-or-later
#include <iostream>
#include <span>

#include "corpus/command_line/settings_file.h"
#include "corpus/program.h"
#include "searcher/commands/command_line.h"
#include "searcher/session.h"
#include "searcher/today.h"

int main(int argc, char** argv) {
  return dossier::run_program("searcher", [&] {
    const std::span<const char* const> line(argv, static_cast<std::size_t>(argc));
    dossier::Session session;
    return dossier::read_command_line(line.subspan(argc > 0 ? 1 : 0),
                                      dossier::settings_path("searcher"))(
        {session, dossier::system_today, std::cout, std::cerr, std::cin});
  });
}
