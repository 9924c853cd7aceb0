// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/program.h"

#include <cstdlib>
#include <fcntl.h>
#include <signal.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace dossier {
namespace {

struct Ending {
  int status = 0;
  std::size_t peak_bytes = 0;
};

Ending wait_for(int process) {
  int state = 0;
  rusage usage = {};
  while (::wait4(process, &state, 0, &usage) < 0) {
  }
  return {WIFSIGNALED(state) ? 128 + WTERMSIG(state) : WEXITSTATUS(state),
          static_cast<std::size_t>(usage.ru_maxrss) << 10U};
}

void redirect(int descriptor, const std::filesystem::path& file, int flags) {
  const int opened = ::open(file.c_str(), flags, 0600);
  if (opened < 0 || ::dup2(opened, descriptor) < 0)
    ::_exit(127);
}

// In the child: becomes the program, or ends with status 127.
[[noreturn]] void become(const std::vector<std::string>& line) {
  ::unsetenv("DOSSIER_DATABASE");
  ::setenv("XDG_CONFIG_HOME", "/nonexistent",
           1);  // the settings of who runs the tests are no matter
  std::vector<char*> arguments;
  arguments.reserve(line.size() + 1);
  for (const std::string& argument : line)
    arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  ::execv(arguments[0], arguments.data());
  ::_exit(127);
}

}  // namespace

Outcome run(const ProgramCall& call) {
  const TemporaryFolder folder;
  const std::filesystem::path input = folder.write("in", call.input);
  const int process = ::fork();
  if (process < 0)
    throw std::runtime_error("no process can be made");
  if (process == 0) {
    redirect(STDIN_FILENO, input, O_RDONLY);
    redirect(STDOUT_FILENO, folder / "out", O_WRONLY | O_CREAT);
    redirect(STDERR_FILENO, folder / "err", O_WRONLY | O_CREAT);
    if (!call.folder.empty() && ::chdir(call.folder.c_str()) != 0)
      ::_exit(127);
    become(call.line);
  }
  const Ending ending = wait_for(process);
  return {ending.status, read_bytes(folder / "out"), read_bytes(folder / "err"), ending.peak_bytes};
}

RunningProgram::RunningProgram(const std::vector<std::string>& line) : process_(::fork()) {
  if (process_ < 0)
    throw std::runtime_error("no process can be made");
  if (process_ == 0) {
    redirect(STDOUT_FILENO, "/dev/null", O_WRONLY);
    redirect(STDERR_FILENO, "/dev/null", O_WRONLY);
    become(line);
  }
}

RunningProgram::~RunningProgram() {
  if (process_ > 0)
    kill();
}

bool RunningProgram::kill() {
  ::kill(process_, SIGKILL);
  const int status = wait_for(process_).status;
  process_ = -1;
  return status == 128 + SIGKILL;
}

}  // namespace dossier
