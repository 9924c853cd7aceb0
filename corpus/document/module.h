// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace dossier {

/// A part of the indexer that is loaded with the first file that needs it, since the libraries
/// below it take longer to load than most commands run. It stays loaded to the end.
class Module {
 public:
  /// Looks for the file `name`.so where the program was built with, or installed to.
  explicit Module(const std::string& name);

  /// Why it cannot be used, without full stop; "" if it can.
  const std::string& fault() const { return fault_; }

  /// What the module calls `symbol`; null if it cannot be used.
  void* find(const char* symbol);

 private:
  void* handle_;
  std::string fault_;
};

/// A function that a module gives.
template <typename Function>
class ModuleFunction {
 public:
  ModuleFunction(const std::string& module, const char* symbol)
      : module_(module), function_(reinterpret_cast<Function*>(module_.find(symbol))) {}

  /// Why it cannot be called, as Module::fault says it.
  const std::string& fault() const { return module_.fault(); }

  /// Null where there is a fault.
  Function* get() const { return function_; }

 private:
  Module module_;
  Function* function_;
};

}  // namespace dossier
