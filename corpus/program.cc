// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/program.h"

#include <csignal>
#include <exception>
#include <iostream>
#include <unistd.h>

#include "corpus/error.h"

namespace dossier {
namespace {

extern "C" void end_quietly(int) {
  ::_exit(kExitDone);
}

int print_error(std::string_view name, const Error& error) {
  std::cout.flush();
  std::cerr << describe(name, error) << std::flush;
  return exit_status(error.kind());
}

}  // namespace

int run_program(std::string_view name, const std::function<int()>& body) try {
  std::ios::sync_with_stdio(false);
  std::signal(SIGPIPE, end_quietly);
  const int status = body();
  if (!std::cout.flush())
    throw Error(ErrorKind::FileUnwritable, "standard output cannot be written");
  return status;
} catch (const UsageText& usage) {
  (usage.exit_status == kExitDone ? std::cout : std::cerr) << usage.text << std::flush;
  return usage.exit_status;
} catch (const Error& error) {
  return print_error(name, error);
} catch (const std::exception& error) {
  return print_error(name, Error(ErrorKind::Internal, error.what(), "please report this"));
}

}  // namespace dossier
