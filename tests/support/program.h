// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace dossier {

/// What a program printed and how it ended.
struct Outcome {
  int status = 0;  ///< the exit status; 128 and the number of the signal that ended it
  std::string out;
  std::string err;
  std::size_t peak_bytes = 0;  ///< of memory that it had at once
};

/// How to run a program.
struct ProgramCall {
  std::vector<std::string> line;  ///< the program and its arguments
  std::filesystem::path folder;   ///< the working folder; "" for that of the test
  std::string input;              ///< given on standard input
};

/// Runs a program to its end, in the environment of the test without $DOSSIER_DATABASE.
Outcome run(const ProgramCall& call);

/// A program that was started and may be killed.
class RunningProgram {
 public:
  /// Its output goes nowhere.
  explicit RunningProgram(const std::vector<std::string>& line);
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  /// Sends SIGKILL and waits for the end; true if it had not ended by itself before.
  bool kill();

 private:
  int process_ = -1;
};

}  // namespace dossier
